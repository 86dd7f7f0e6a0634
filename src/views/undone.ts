import type { LocalDay } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import type { Prospect } from '../domain/prospect.ts';
import { type Message, message, section } from './message.ts';
import { called, standing, stepLine } from './said.ts';

/** What was taken back, and how things stand now. */
export function undoneView({ what }: Entry, prospect: Prospect, today: LocalDay): Message {
  if (prospect.removed) return message(section(`Taken back: ${called(prospect)} is off your list.`));
  const next = prospect.planned ? `Next: ${stepLine(prospect.planned, today)}.` : 'Nothing is planned.';
  const about = what.kind === 'staged' ? ` They are ${standing(prospect, today)} again.` : '';
  return message(section(`Taken back for ${called(prospect)}.${about} ${next}`));
}
