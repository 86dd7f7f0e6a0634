import { nextNudgeAt, quietOn, type RepCalendar } from '../../domain/due.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rhythms } from '../../domain/rhythm.ts';

/** What the domain works out about a prospect and the database keeps with them, to find who is due without reading the log. */
export function dueness(prospect: Prospect, rhythms: Rhythms, calendar: RepCalendar) {
  return { nextNudgeAt: nextNudgeAt(prospect, rhythms, calendar), quietOn: quietOn(prospect, rhythms, calendar.week) };
}
