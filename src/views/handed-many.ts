import type { EntryId, UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { count } from './days.ts';
import { actions, type Message, message, section } from './message.ts';
import { called, notedWords, undo } from './said.ts';

export interface HandedMany {
  readonly from: UserId;
  readonly to: UserId;
  readonly handed: number;
  /** Who stayed: the new owner helps somebody of that name already, or they asked us to stop. */
  readonly theirs: readonly Prospect[];
  readonly stopped: readonly Prospect[];
  readonly told: readonly UserId[];
  readonly note: string | null;
  /** The one that takes all of them back. */
  readonly entry: EntryId | null;
}

const named = 5;

/** Who is with whom now, and who stayed, and why. */
export function handedManyView({ from, to, handed, theirs, stopped, told, note, entry }: HandedMany): Message {
  const is = handed === 1 ? 'is' : 'are';
  const hear =
    told.length > 0
      ? ` ${told.map((user) => `<@${user}>`).join(' and ')} ${told.length > 1 ? 'hear' : 'hears'} of it from me.`
      : '';
  const moved =
    handed === 0
      ? 'Nobody was handed over.'
      : `${count(handed, 'person', 'people')} of <@${from}>’s ${is} with <@${to}> now, with the whole story.${hear}${notedWords(note)}`;
  return message(
    section(moved),
    theirs.length > 0 && section(`<@${to}> already helps somebody of the same name, so I left ${names(theirs)} where they were.`),
    stopped.length > 0 && section(`Nobody is to contact ${names(stopped)}, so they stay.`),
    entry ? actions([undo(entry)]) : null,
  );
}

function names(people: readonly Prospect[]): string {
  const more = people.length > named ? [`${people.length - named} more`] : [];
  const all = [...people.slice(0, named).map(called), ...more];
  return all.length > 1 ? `${all.slice(0, -1).join('; ')} and ${all.at(-1)}` : all.join('');
}
