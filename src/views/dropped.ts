import type { Suggestion } from '../domain/coach/suggest.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { actions, type Message, message, section } from './message.ts';
import { called, notedWords, undo, within } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

export interface Dropped {
  readonly prospect: Prospect;
  readonly step: Step;
  readonly entry: EntryId;
  readonly note: string | null;
  readonly suggestions: readonly Suggestion[];
}

/** A step that is let go of, and what may be small enough in its place. */
export function droppedView({ prospect, step, entry, note, suggestions }: Dropped): Message {
  return message(
    section(`${called(prospect)}: “${within(step.text)}” is off the plan.${notedWords(note)}`),
    actions([undo(entry)]),
    ...suggestionBlocks('Would something smaller help?', prospect.id, suggestions),
  );
}
