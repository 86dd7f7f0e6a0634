import type { App } from '@slack/bolt';
import type { Heard } from '../commands/desk.ts';
import { type Modal, noticeModal } from '../views/form.ts';
import type { Message, Reply } from '../views/message.ts';
import { heardShortcut } from './heard-shortcut.ts';
import type { Installation } from './installation.ts';
import type { FormEars } from './listen-forms.ts';
import type { Respond } from './respond.ts';

interface Around {
  readonly ears: FormEars & { readonly respond: Respond };
  answer(heard: Omit<Heard, 'now'> | null): Promise<Reply>;
  /** Opens a form; when it is too late for that, says so. */
  openOr(trigger: string, modal: Modal, say: (words: Message) => Promise<void>): Promise<void>;
}

/** Shortcuts open a form, and have no other place for an answer. */
export function listenToShortcuts(app: App, home: Installation, { ears, answer, openOr }: Around): void {
  app.shortcut(/.*/, ({ ack, shortcut }) =>
    ears.track(
      (async () => {
        await ack().catch(() => {});
        const heard = heardShortcut(shortcut, home);
        const { open, whisper } = await answer(heard);
        const shown = open ?? (whisper && noticeModal(whisper));
        // One that was used on no message has nowhere to say it: whoever sees nothing open uses it again.
        const late = async (words: Message): Promise<void> => {
          if (heard?.responseUrl) await ears.respond(heard.responseUrl, words, 'whisper');
        };
        if (shown) await openOr(shortcut.trigger_id, shown, late).catch((error: unknown) => void ears.apologise(error));
      })(),
    ),
  );
}
