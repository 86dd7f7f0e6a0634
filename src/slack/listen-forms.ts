import type { App } from '@slack/bolt';
import type { Heard } from '../commands/desk.ts';
import type { Sought } from '../commands/parts/offer.ts';
import { formUnsureView } from '../views/apology.ts';
import { type Choice, option } from '../views/fields.ts';
import { noticeModal } from '../views/form.ts';
import type { Message, Reply } from '../views/message.ts';
import { readView } from './filled.ts';
import { heardForm, heardSearch } from './heard.ts';
import type { Installation } from './installation.ts';
import { later } from './later.ts';

/** What forms need from the rest of the house. */
export interface FormEars {
  /** Takes what was typed, pressed or filled in. Rejects only when something broke. */
  hear(heard: Omit<Heard, 'now'>): Promise<Reply>;
  /** Begins what the answer said would follow; called when it is out. Nothing to wait for. */
  begin(whom: Pick<Heard, 'workspace' | 'actor'> | null, reply: Reply, view?: string): void;
  offer(sought: Omit<Sought, 'now'>): Promise<readonly Choice[]>;
  /** Words for what broke, and a line in the log. */
  apologise(error: unknown): Message;
  /** Runs until `work` has ended; a process that stops waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
}

/** Slack waits 3 s for the answer to a submission and shows its own words after that; the work itself ends sooner. */
const patience = 2_500;

/** Submissions are decided inside the ack: what is wrong with a field can travel no other way, and nothing is called saved before it is. */
export function listenToForms(app: App, home: Installation, ears: FormEars): void {
  app.view({ type: 'view_submission', callback_id: /.*/ }, ({ ack, body }) =>
    ears.track(
      (async () => {
        const seen = readView(body.view);
        const heard = heardForm(body, seen, 'submitted', home);
        if (!heard || !seen) return ack();
        const working = ears.hear(heard).catch((error: unknown): Reply => broken(ears.apologise(error), seen.blocks));
        const reply = await Promise.race([working, later(patience, broken(formUnsureView, seen.blocks))]);
        const { errors, redraw, whisper } = reply;
        if (errors) return ack({ response_action: 'errors', errors: byBlock(errors, seen.blocks) });
        // There is no message to whisper beside: words take the form's place.
        const shown = redraw ?? (whisper && noticeModal(whisper));
        await (shown ? ack({ response_action: 'update', view: shown }) : ack());
        // Not before: what the answer draws must not come over what the errand draws.
        ears.begin(heard, reply, seen.id);
      })().catch((error: unknown) => void ears.apologise(error)),
    ),
  );

  app.view({ type: 'view_closed', callback_id: /.*/ }, ({ ack, body }) =>
    ears.track(
      (async () => {
        await ack();
        const heard = heardForm(body, readView(body.view), 'left', home);
        if (heard) await ears.hear(heard);
      })().catch((error: unknown) => void ears.apologise(error)),
    ),
  );

  app.options(/.*/, ({ ack, body }) =>
    ears.track(
      (async () => {
        const sought = heardSearch(body, home);
        const found = sought ? await ears.offer(sought).catch((error: unknown) => (ears.apologise(error), [])) : [];
        await ack({ options: found.slice(0, optionsMost).map(option) });
      })().catch((error: unknown) => void ears.apologise(error)),
    ),
  );
}

const optionsMost = 100;

/** Nothing typed is lost: the form stays as it is, with the apology at its first field. */
function broken(apology: Message, blocks: Readonly<Record<string, string>>): Reply {
  const [first] = Object.keys(blocks);
  return first ? { errors: { [first]: apology.text } } : { redraw: noticeModal(apology) };
}

/** A field under the block it stands in; what has no field of its own goes to the first. */
function byBlock(errors: Readonly<Record<string, string>>, blocks: Readonly<Record<string, string>>): Record<string, string> {
  const [first = ''] = Object.values(blocks);
  return Object.fromEntries(Object.entries(errors).map(([field, words]) => [blocks[field] ?? first, words]));
}
