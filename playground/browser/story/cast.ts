import { addDays, dayAt, instantAt, type LocalDay, type LocalTime, weekdayOf } from '../../../src/domain/calendar.ts';
import { devika, mara, tom } from '../../demo/cast.ts';
import type { PersonSeed } from '../../slack/people.ts';
import type { ChannelSeed } from '../../slack/workspace.ts';

/** Leads the team and helps nobody herself. */
const ines = { id: 'U0INES', name: 'ines', real_name: 'Inês Carvalho', tz: 'Europe/Lisbon', locale: 'en-GB' };
/** Looks after Slack, and so after the app's settings. */
const noor = { id: 'U0NOOR', name: 'noor', real_name: 'Noor Haddad', tz: 'America/New_York', locale: 'en-US' };

const reps = [mara, devika, tom].map(({ id, name, real_name, tz, locale }) => ({ id, name, real_name, tz, locale }));
const people = [...reps, ines, { ...noor, is_admin: true }] satisfies PersonSeed[];
const members = people.map(({ id }) => id);
const channels: readonly ChannelSeed[] = [
  { id: 'C0SALES', name: 'sales', members },
  { id: 'C0GENERAL', name: 'general', members },
];

const tuesday = 2;
const days = 42;

/** The story's present: the latest Tuesday, a minute past nine in Berlin. A digest was posted the day before. */
function present(now: Date): Date {
  const at = (day: LocalDay) => instantAt(day, '09:01' as LocalTime, mara.tz);
  let day = dayAt(now, mara.tz);
  while (weekdayOf(day) !== tuesday || at(day) > now) day = addDays(day, -1);
  return at(day);
}

/** When the story begins: early on a Tuesday, six weeks before its present. */
const begins = (now: Date): Date => instantAt(addDays(dayAt(present(now), mara.tz), -days), '05:00' as LocalTime, mara.tz);

/** Its present, for whoever knows when it began. */
const presentOf = (begun: Date): Date => instantAt(addDays(dayAt(begun, mara.tz), days), '09:01' as LocalTime, mara.tz);

const zones = new Map(people.map(({ id, tz }) => [id, tz]));
const roles = new Map([...reps.map(({ id }) => [id, 'rep'] as const), [ines.id, 'manager'], [noor.id, 'admin']]);

/** Who plays, where, and when: the same whether a story is told or not. */
export const cast = {
  people,
  channels,
  /** What somebody is to the team, in a word. */
  role: (userId: string): string => roles.get(userId) ?? 'guest',
  zone: (userId: string): string => zones.get(userId) ?? mara.tz,
  present,
  begins,
  presentOf,
};
