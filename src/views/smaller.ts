import type { LocalDay } from '../domain/calendar.ts';
import type { Suggestion } from '../domain/coach/suggest.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from './buttons.ts';
import { sayDay } from './days.ts';
import { actions, type Message, message, section } from './message.ts';
import { called, undo, within } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

export interface Smaller {
  readonly prospect: Prospect;
  readonly entry: EntryId | null;
  /** How often it was made smaller so far; null when it cannot be made any smaller. */
  readonly presses: number | null;
}

/** The step, made smaller, and perhaps smaller still. */
export function smallerView({ prospect, entry, presses }: Smaller, today: LocalDay): Message {
  const step = prospect.planned!;
  const at = { prospect: prospect.id, step: step.id };
  const more = presses === null ? [] : [buttons.smaller.draw('Smaller still', { ...at, presses })];
  const small = presses === null ? ' That is as small as it gets.' : '';
  return message(
    section(`${called(prospect)}. Next: *${within(step.text)}*, ${sayDay(step.plannedFor ?? today, today)}.${small}`),
    actions([...more, ...(entry ? [undo(entry)] : [])]),
  );
}

/** No rule makes it smaller without making nonsense of it: small steps of the playbook instead. */
export function insteadView(prospect: Prospect, suggestions: readonly Suggestion[]): Message {
  const step = prospect.planned!;
  const words = `${called(prospect)}: I know no smaller version of “${within(step.text)}”, and it stays planned.`;
  const question = suggestions.length > 0 ? 'One of these would be small:' : '';
  return message(section(words), ...suggestionBlocks(question, prospect.id, suggestions));
}
