import { App, type BlockAction, type Receiver } from '@slack/bolt';
import type { Heard } from '../commands/desk.ts';
import type { UserId } from '../domain/ids.ts';
import { stillOnItView } from '../views/apology.ts';
import type { Message, Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { answerIn } from './answer-in.ts';
import { clientOptions } from './clients.ts';
import { type FormSeen, readView } from './filled.ts';
import { type Forms, isCrossed } from './forms.ts';
import { heardCommand, heardPress } from './heard.ts';
import type { Homes } from './homes.ts';
import type { Installation } from './installation.ts';
import { later } from './later.ts';
import { type FormEars, listenToForms } from './listen-forms.ts';
import { listenToEvents } from './listen-events.ts';
import { listenToShortcuts } from './listen-shortcuts.ts';
import { quiet } from './logger.ts';
import { notOpenedView, openingOr } from './not-opened.ts';
import type { Respond } from './respond.ts';
import type { Say } from './say.ts';

/** What listening needs from the rest of the house. */
export interface Ears extends FormEars {
  readonly respond: Respond;
  readonly forms: Forms;
  readonly homes: Pick<Homes, 'open'>;
  readonly say: Say;
  /** The app was taken out of the workspace, or its token. */
  gone(reason: string): Promise<void>;
}

export interface ListenOptions {
  readonly receiver: Receiver;
  readonly home: Installation;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
}

/**
 * Slack waits 3 s for an answer. Shortly before the log's own deadline of 2 s it gets one that says so, and the real one
 * follows: were both the same, it would be chance which of them speaks.
 */
const patience = 1_800;

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
  const answer = (heard: Omit<Heard, 'now'> | null, view?: FormSeen): Promise<Reply> =>
    heard
      ? ears
          .hear(heard)
          .then((reply) => (ears.begin(heard, reply, view?.id), reply))
          .catch((error: unknown) => ({ whisper: ears.apologise(error) }))
      : Promise.resolve({ whisper: refusalView({ refused: 'guest' }) });

  const openOr = openingOr(ears);

  /** The form is gone, or Slack would not open one. What was done is done, so it is said all the same. */
  async function instead({ user }: BlockAction, { replace, whisper = replace, open }: Reply, error: unknown): Promise<void> {
    if (!whisper && isCrossed(error)) return;
    ears.apologise(error);
    const said = whisper ?? notOpenedView(error, open);
    await ears.say(user.id as UserId, said).catch((late: unknown) => void ears.apologise(late));
  }

  app.command('/nextstep', ({ ack, command }) =>
    ears.track(
      (async () => {
        const working = answer(heardCommand(command, home));
        const inTime = await Promise.race([working, later(patience, null)]);
        const said = inTime ? inTime.whisper : stillOnItView;
        const acked = await ack(said || !inTime?.open ? { response_type: 'ephemeral', ...mutable(said) } : undefined).then(
          () => true,
          () => false,
        );
        const reply = inTime ?? (await working);
        if (reply.open)
          await openOr(command.trigger_id, reply.open, (late) => ears.respond(command.response_url, late, 'whisper'));
        // The work is committed by now. When the socket dropped before the answer went out, the response url still takes it.
        if ((inTime && acked) || !reply.whisper) return;
        await ears.respond(command.response_url, reply.whisper, 'whisper').catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );

  app.action<BlockAction>(/.*/, ({ ack, action, body }) =>
    ears.track(
      (async () => {
        // When the socket dropped the ack is lost, and what was pressed still counts: the answer has its own way.
        await ack().catch(() => {});
        const view = readView(body.view);
        const reply = await answer(heardPress(body, action, home), view);
        if (view)
          return answerIn(ears.forms, view, body.trigger_id, reply).catch((error: unknown) => instead(body, reply, error));
        const { replace, whisper, open } = reply;
        const whispers = (words: Message) => ears.respond(body.response_url, words, 'whisper');
        const said = [
          ...(replace ? [ears.respond(body.response_url, replace, 'replace')] : []),
          ...(whisper ? [whispers(whisper)] : []),
          ...(open ? [openOr(body.trigger_id, open, whispers)] : []),
        ];
        await Promise.all(said).catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );

  listenToEvents(app, home, { ears, answer });
  listenToForms(app, home, ears);
  listenToShortcuts(app, home, { ears, answer, openOr });

  // What Bolt itself could not make sense of. Rethrown, so that Slack is told and delivers again.
  app.error((error) => {
    ears.apologise(error);
    return Promise.reject(error);
  });
  return app;
}

const mutable = (message: Message | undefined) => (message ? { text: message.text, blocks: [...message.blocks] } : {});
