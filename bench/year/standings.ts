import type { Life, Standing } from './history.ts';
import type { Cast } from './script.ts';

/** Keeps, beside the app and without it, how each rep stands from when on. */
export function keepStandings(cast: readonly Cast[]) {
  const kept = new Map(cast.map((who) => [who.user as string, newKept(who.zone)] as const));
  const of = (user: string): Kept => kept.get(user)!;
  return {
    of,
    change(user: string, at: number, changes: Partial<Facts>): void {
      const one = of(user);
      one.facts = { ...one.facts, ...changes };
      const { slackZone, ownZone, wanted, member, joined, ...rest } = one.facts;
      const standing = { ...rest, at, zone: ownZone ?? slackZone, on: wanted && member };
      const last = one.standings.at(-1);
      if (joined && (!last || JSON.stringify({ ...last, at }) !== JSON.stringify(standing))) one.standings.push(standing);
    },
    topic: (user: string, at: number, any: boolean): void => void of(user).topics.push({ at, any }),
    lives: (): Life[] => [...kept].map(([rep, { standings, topics }]) => ({ rep, standings, topics })),
  };
}

interface Facts {
  readonly slackZone: string;
  readonly ownZone: string | null;
  readonly hour: string;
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
  readonly awayFrom: string | null;
  readonly awayUntil: string | null;
  readonly wanted: boolean;
  readonly member: boolean;
  readonly joined: boolean;
}

interface Kept {
  facts: Facts;
  readonly standings: Standing[];
  readonly topics: { at: number; any: boolean }[];
}

const newKept = (slackZone: string): Kept => ({
  facts: {
    slackZone,
    ownZone: null,
    hour: '09:00',
    weekdays: [1, 2, 3, 4, 5],
    holidays: [],
    awayFrom: null,
    awayUntil: null,
    wanted: true,
    member: true,
    joined: false,
  },
  standings: [],
  topics: [],
});
