import { App, type BlockAction, type Receiver } from '@slack/bolt';
import type { Heard } from '../commands/desk.ts';
import { type Message, plain, type Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { clientOptions } from './clients.ts';
import { heardCommand, heardPress } from './heard.ts';
import type { Installation } from './installation.ts';
import { quiet } from './logger.ts';
import type { Respond } from './respond.ts';

/** What listening needs from the rest of the house. */
export interface Ears {
  /** Takes what was typed or pressed. Rejects only when something broke. */
  hear(heard: Omit<Heard, 'now'>): Promise<Reply>;
  /** Words for what broke, and a line in the log. */
  apologise(error: unknown): Message;
  readonly respond: Respond;
  /** Runs until `work` has ended; a process that stops waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
}

export interface ListenOptions {
  readonly receiver: Receiver;
  readonly home: Installation;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
}

/** Slack waits 3 s for an answer. At 2 s it gets one that says so, and the real one follows. */
const patience = 2_000;

/** The whole of Bolt that the app uses: one listener for each way a person can reach it. Verbs never get here. */
export function listen({ receiver, home, botToken, apiUrl }: ListenOptions, ears: Ears): App {
  const { botId, botUserId, teamId } = home;
  const app = new App({
    receiver,
    logger: quiet,
    convoStore: false,
    clientOptions: clientOptions({ apiUrl }),
    authorize: () =>
      Promise.resolve({ botToken, ...(botId && { botId }), ...(botUserId && { botUserId }), ...(teamId && { teamId }) }),
  });
  const answer = (heard: Omit<Heard, 'now'> | null): Promise<Reply> =>
    heard
      ? ears.hear(heard).catch((error: unknown) => ({ whisper: ears.apologise(error) }))
      : Promise.resolve({ whisper: refusalView({ refused: 'guest' }) });

  app.command('/nextstep', ({ ack, command }) =>
    ears.track(
      (async () => {
        const working = answer(heardCommand(command, home));
        const inTime = await Promise.race([working, later(patience)]);
        const said = inTime ? inTime.whisper : plain('Still on it, one moment.');
        const acked = await ack({ response_type: 'ephemeral', ...mutable(said) }).then(
          () => true,
          () => false,
        );
        // The work is committed by now. When the socket dropped before the answer went out, the response url still takes it.
        if (inTime && acked) return;
        const { whisper } = inTime ?? (await working);
        if (whisper)
          await ears.respond(command.response_url, whisper, 'whisper').catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );

  app.action<BlockAction>(/.*/, ({ ack, action, body }) =>
    ears.track(
      (async () => {
        // When the socket dropped the ack is lost, and what was pressed still counts: the answer has its own way.
        await ack().catch(() => {});
        const { replace, whisper } = await answer(heardPress(body, action, home));
        const said = [
          ...(replace ? [ears.respond(body.response_url, replace, 'replace')] : []),
          ...(whisper ? [ears.respond(body.response_url, whisper, 'whisper')] : []),
        ];
        await Promise.all(said).catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );

  // What Bolt itself could not make sense of. Rethrown, so that Slack is told and delivers again.
  app.error((error) => {
    ears.apologise(error);
    return Promise.reject(error);
  });
  return app;
}

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, ms, null).unref());

const mutable = (message: Message | undefined) => (message ? { text: message.text, blocks: [...message.blocks] } : {});
