import { addDays, dayAt, instantAt, type LocalDay, type LocalTime, weekdayOf } from '../../../src/domain/calendar.ts';
import { devika, mara, tom } from '../../demo/cast.ts';
import type { PersonSeed } from '../../slack/people.ts';
import type { ChannelSeed } from '../../slack/workspace.ts';

/** Leads the team, and so sees its people; coaches, and sells nothing. */
const ines = { id: 'U0INES', name: 'ines', real_name: 'Inês Carvalho', tz: 'Europe/Lisbon', locale: 'en-GB' };
/** Looks after Slack, and so after the app's settings. */
const noor = { id: 'U0NOOR', name: 'noor', real_name: 'Noor Haddad', tz: 'America/New_York', locale: 'en-US', is_admin: true };

const roles: Readonly<Record<string, string>> = {
  [mara.id]: 'rep',
  [devika.id]: 'rep',
  [tom.id]: 'rep',
  [ines.id]: 'manager',
  [noor.id]: 'admin',
};

const people: readonly PersonSeed[] = [
  mara,
  devika,
  // The demo's admin; here the admin is somebody else.
  { ...tom, is_admin: false },
  ines,
  noor,
];
const members = people.map(({ id }) => id);
const channels: readonly ChannelSeed[] = [
  { id: 'C0SALES', name: 'sales', members },
  { id: 'C0GENERAL', name: 'general', members },
];

const tuesday = 2;
/** How many days of history there are. */
const told = 42;

/** The present of the story: the latest Tuesday, a minute past nine in Berlin. A digest was posted the day before. */
function present(now: Date): Date {
  const at = (day: LocalDay) => instantAt(day, '09:01' as LocalTime, mara.tz);
  let day = dayAt(now, mara.tz);
  while (weekdayOf(day) !== tuesday || at(day) > now) day = addDays(day, -1);
  return at(day);
}

/** When the first of them meets the app: early on a Tuesday, six weeks before the present. */
const begins = (now: Date): Date => instantAt(addDays(dayAt(present(now), mara.tz), -told), '06:00' as LocalTime, mara.tz);

/** Who plays, where, and when. */
export const cast = { people, channels, present, begins, role: (userId: string): string => roles[userId] ?? 'guest' };
