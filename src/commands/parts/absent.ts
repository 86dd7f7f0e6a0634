import type { RepChanges } from '../../db/tenant/people.ts';
import type { AwayDays } from '../../domain/absence.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Context } from '../command.ts';
import { change } from '../settings/mine.ts';

/** Pauses the rep's nudges for those days, or not at all. There is one absence at a time: another takes its place. */
export function absent(context: Context, days: AwayDays | null): Promise<Rep> {
  const value = days ? (days.from ? `${days.from} to ${days.until}` : days.until) : 'back';
  return change(context, 'away', value, columns(days));
}

function columns(days: AwayDays | null): RepChanges {
  if (!days?.from) return { awayUntil: days?.until ?? null, awayFrom: null, awayBack: null };
  return { awayUntil: null, awayFrom: days.from, awayBack: days.until };
}
