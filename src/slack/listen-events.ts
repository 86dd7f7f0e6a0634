import type { App } from '@slack/bolt';
import type { Heard } from '../commands/desk.ts';
import { noFormHereView } from '../views/apology.ts';
import type { Reply } from '../views/message.ts';
import { heardLook, heardMessage, isFromHome, isOurToken } from './heard-event.ts';
import type { Installation } from './installation.ts';
import type { Ears } from './listen.ts';

interface Hearing {
  readonly ears: Ears;
  readonly answer: (heard: Omit<Heard, 'now'>) => Promise<Reply>;
}

/** What happens without anybody calling the app: a message in its direct message, a look at Home, its removal. */
export function listenToEvents(app: App, home: Installation, { ears, answer }: Hearing): void {
  app.event('message', ({ event, body }) =>
    ears.track(
      (async () => {
        const heard = heardMessage(event, body, home);
        if (!heard) return;
        const { whisper, open } = await answer(heard);
        const said = whisper ?? (open && noFormHereView);
        if (said) await ears.say(heard.actor, said);
      })().catch((error: unknown) => void ears.apologise(error)),
    ),
  );

  app.event('app_home_opened', ({ event, body }) =>
    ears.track(
      (async () => {
        const looked = event.tab === 'home' ? heardLook(event, body, home) : null;
        if (looked) await ears.homes.open(looked.user, looked.view).catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );

  const gone = (reason: string) => ears.track(ears.gone(reason).catch((error: unknown) => void ears.apologise(error)));
  app.event('app_uninstalled', async ({ body }) => (isFromHome(body, home) ? gone('app_uninstalled') : undefined));
  app.event('tokens_revoked', async ({ event, body }) =>
    isOurToken(event) && isFromHome(body, home) ? gone('token_revoked') : undefined,
  );
}
