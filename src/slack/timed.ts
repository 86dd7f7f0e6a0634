import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** What somebody did to reach us. */
export type Way = 'command' | 'press' | 'form' | 'search' | 'shortcut' | 'event' | 'other';

/** The same receiver; of everything it hears, `heard` is told, and what that returns is called at its acknowledgement. */
export function timed(receiver: Receiver, heard: (way: Way) => () => void): Receiver {
  return {
    init: (app) => receiver.init(timedApp(app, heard)),
    start: () => receiver.start(),
    stop: () => receiver.stop(),
  };
}

function timedApp(app: App, heard: (way: Way) => () => void): App {
  const processEvent = (event: ReceiverEvent): Promise<void> => {
    const acked = heard(wayOf(event.body));
    const ack: ReceiverEvent['ack'] = async (answer) => {
      await event.ack(answer);
      acked();
    };
    return app.processEvent({ ...event, ack });
  };
  return new Proxy(app, {
    get: (target, key): unknown => (key === 'processEvent' ? processEvent : Reflect.get(target, key)),
  });
}

const ways: Readonly<Record<string, Way>> = {
  block_actions: 'press',
  view_submission: 'form',
  view_closed: 'form',
  block_suggestion: 'search',
  shortcut: 'shortcut',
  message_action: 'shortcut',
};

function wayOf(body: object): Way {
  if ('command' in body) return 'command';
  if ('event' in body) return 'event';
  return 'type' in body && typeof body.type === 'string' ? (ways[body.type] ?? 'other') : 'other';
}
