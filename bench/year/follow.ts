import type { keepStandings } from './standings.ts';
import { dateAt, plusDays } from './wall.ts';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What somebody typed, read without the app: this is what they meant by it. */
export async function follow(
  standings: ReturnType<typeof keepStandings>,
  user: string,
  words: string,
  now: number,
  holidaysOf: (country: string, from: string) => Promise<readonly string[] | null>,
): Promise<void> {
  const { slackZone, ownZone, awayUntil } = standings.of(user).facts;
  const change = (changes: Parameters<typeof standings.change>[2]): void =>
    standings.change(user, now, { joined: true, ...changes });
  const today = dateAt(now, ownZone ?? slackZone);
  const [verb, what = '', value = ''] = words.split(/ (.*?)(?: (.*))?$/);
  if (verb === 'away') {
    const [first, last] = [...words.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day) as [string, string?];
    // The last day of two is one away, of one it is the day they are back.
    const until = last === undefined ? first : plusDays(last, 1);
    return change(until > today ? { awayFrom: last !== undefined && first > today ? first : null, awayUntil: until } : {});
  }
  if (verb === 'back') return change(awayUntil !== null && awayUntil > today ? { awayFrom: null, awayUntil: null } : {});
  switch (what) {
    case 'hour':
      return change({ hour: value });
    case 'zone':
      return change({ ownZone: value === 'slack' ? null : value });
    case 'days':
      return change({ weekdays: weekdaysOf(value) });
    case 'holidays':
      return change({ holidays: value === 'none' ? [] : ((await holidaysOf(value, today)) ?? []) });
    case 'strength':
      return change({ wanted: value !== 'off' });
    default:
      return change({});
  }
}

function weekdaysOf(words: string): number[] {
  const [first, last] = words.split('-').map((name) => names.indexOf(name));
  if (first === undefined || last === undefined) return words.split(' ').map((name) => names.indexOf(name) + 1);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, nth) => ((first + nth) % 7) + 1);
}
