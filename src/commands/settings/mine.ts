import { isZone } from '../../domain/calendar.ts';
import { isNone, readHour, readWeekdays } from '../../domain/reading/setting.ts';
import { type Rep, strengths, type Strength } from '../../domain/rep.ts';
import { changed } from '../../domain/run.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { RepChanges } from '../../db/tenant/people.ts';
import { escape, plain, type Reply, whisper } from '../../views/message.ts';
import { weekdaysWords } from '../../views/settings.ts';
import type { Context } from '../command.ts';
import { refuse } from '../parts/whom.ts';

const usage = (value: string, words: string): Reply =>
  refuse({ refused: value ? 'unread' : 'usage', usage: `settings ${words}` }).reply;

/** Writes a change of the rep's own settings, and whatever follows from it for when they are nudged. */
export async function change(context: Context, setting: string, value: string, changes: RepChanges): Promise<Rep> {
  const { tenant, rep, now, team } = context;
  const after = await tenant.people.change(rep.user, changes);
  const scheduled = await tenant.people.schedule(rep.user, changed(rep, after, now), now);
  if (after.zone !== rep.zone || 'weekdays' in changes || 'holidays' in changes) {
    await tenant.people.rescheduleProspects(rep.user, team.rhythms, after);
  }
  await tenant.log.note({ kind: 'set', setting, value }, { id: context.newId<EntryId>(), actor: rep.user, at: now });
  return scheduled;
}

export async function hour(context: Context, value: string): Promise<Reply> {
  const read = readHour(value);
  if (!read) return usage(value, 'hour 8:30');
  await change(context, 'hour', read, { hour: read });
  return whisper(plain(`I write to you at ${read} from now on, ${escape(context.rep.zone)} time.`));
}

export async function days(context: Context, value: string): Promise<Reply> {
  const read = readWeekdays(value);
  if (!read) return usage(value, 'days mon-fri');
  await change(context, 'days', read.join(','), { weekdays: read });
  return whisper(plain(`Your working days are ${weekdaysWords(read)}. On the others I am silent.`));
}

export async function zone(context: Context, value: string): Promise<Reply> {
  if (/^(slack|auto|default)$/i.test(value)) {
    await change(context, 'zone', 'slack', { ownZone: null });
    return whisper(plain('I follow the time zone of your Slack profile again.'));
  }
  const read = zoneNamed(value);
  if (!read) return usage(value, 'zone Europe/Berlin');
  await change(context, 'zone', read, { ownZone: read });
  return whisper(plain(`Your time zone is ${read} now. \`/nextstep settings zone slack\` follows your Slack profile again.`));
}

/** A zone by its IANA name in any case, or by its city. */
export function zoneNamed(typed: string): string | null {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '_');
  if (!wanted || /^[+-]?\d/.test(wanted)) return null;
  const all = Intl.supportedValuesOf('timeZone');
  const found =
    all.find((name) => name.toLowerCase() === wanted) ?? all.find((name) => name.toLowerCase().endsWith(`/${wanted}`));
  return found ?? (typed.includes('/') && isZone(typed) ? typed : wanted === 'utc' ? 'UTC' : null);
}

/** A country by its two letters, with its public holidays; null when it is none. */
export async function holidaysOf(context: Context, typed: string) {
  const country = typed.trim().toUpperCase();
  const days = /^[A-Z]{2}$/.test(country) ? await context.holidays(country) : null;
  return days && { country, holidays: [...days] };
}

export async function holidays(context: Context, value: string): Promise<Reply> {
  if (isNone(value)) {
    await change(context, 'holidays', 'none', { country: null, holidays: [] });
    return whisper(plain('No public holidays from now on: I count every working day.'));
  }
  const found = await holidaysOf(context, value);
  if (!found) return usage(value, 'holidays DE');
  const { country } = found;
  await change(context, 'holidays', country, found);
  return whisper(plain(`On public holidays in ${country} I am silent, and they do not count as working days.`));
}

const strengthWords: Record<Strength, string> = {
  gentle: 'Gentle: planned steps, and one quiet person a day at most.',
  normal: 'Normal: planned steps, and up to three quiet people a day.',
  off: 'Nudges are off. `/nextstep` still shows what is planned and who is quiet.',
};

export async function strength(context: Context, value: string): Promise<Reply> {
  const word = value.toLowerCase();
  const read = word === 'on' ? 'normal' : strengths.find((one) => one === word);
  if (!read) return usage(value, 'strength gentle');
  await change(context, 'strength', read, { strength: read });
  return whisper(plain(strengthWords[read]));
}
