import type { Prospect } from '../../domain/prospect.ts';
import type { Step } from '../../domain/step.ts';
import type { EntryId } from '../../domain/ids.ts';
import { type Done, doneView } from '../../views/done.ts';
import type { Message } from '../../views/message.ts';
import type { Context } from '../command.ts';
import { sharingOf } from './sharing.ts';
import { suggestions } from './suggestions.ts';

const silence =
  /^(?:still\s+)?(?:no|without(?:\s+an?)?)\s+(?:answer|reply|response|word)(?:\s+yet)?[.!]*$|^(?:they\s+)?(?:did\s*n[o']?t|never)\s+(?:answer|reply)(?:ed)?[.!]*$/i;

/** What a note after `done` says: `no answer` is an answer of its own kind, everything else is what happened. */
export function readNote(note: string | null): { readonly note: string | null; readonly answered: boolean | null } {
  const words = note?.trim() ?? '';
  if (silence.test(words)) return { note: null, answered: false };
  return { note: words || null, answered: null };
}

/** What to say once a step is done: the next smallest one, with three suggestions. */
export async function afterDone(
  context: Context,
  prospect: Prospect,
  step: Step,
  entry: EntryId | null,
  more: Pick<Done, 'nudge' | 'asPlanned' | 'again'> = {},
): Promise<Message> {
  const next = await suggestions(context, prospect);
  return doneView({ prospect, step, entry, ...more, suggestions: next, sharing: sharingOf(context, step) }, context.today);
}
