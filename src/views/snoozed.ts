import type { LocalDay } from '../domain/calendar.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from './buttons.ts';
import { sayDay } from './days.ts';
import { actions, type Message, message, section } from './message.ts';
import { called, notedWords, undo } from './said.ts';

/** After this many snoozes a slower rhythm is offered. */
const snoozesBeforeOffer = 3;

/** Somebody who is put off again and again is asked about too often. */
export function offersSlower({ snoozes }: Pick<Prospect, 'snoozes'>): boolean {
  return snoozes >= snoozesBeforeOffer;
}

export function snoozedView(
  prospect: Prospect,
  until: LocalDay,
  entry: EntryId,
  today: LocalDay,
  note: string | null = null,
): Message {
  const said = section(`${called(prospect)}: no nudges until ${sayDay(until, today)}.${notedWords(note)}`);
  if (!offersSlower(prospect)) return message(said, actions([undo(entry)]));
  const slower = buttons.slower.draw('Half as often', { prospect: prospect.id });
  const offer = `You have snoozed them ${prospect.snoozes} times. Would a slower rhythm suit them better?`;
  return message(said, section(offer), actions([slower, undo(entry)]));
}
