import fc from 'fast-check';
import type { Span, Standing } from '../../bench/year/history.ts';
import { dateAt, plusDays } from '../../bench/year/wall.ts';
import { instant, zone } from './zones.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
export const length = 3 * 7 * day;

/** What somebody can change about themselves. */
export type Settings = Partial<Omit<Standing, 'at'>>;

interface Change {
  readonly at: number;
  readonly to: Settings;
}

/** Three weeks of somebody: who they are at first, what they change, and when nothing runs or Slack takes nothing. */
export interface AnyLife {
  readonly start: number;
  readonly first: Pick<Standing, 'zone' | 'hour' | 'weekdays'>;
  readonly changes: readonly Change[];
  readonly down: readonly Span[];
  readonly mute: readonly Span[];
  /** On every so manieth day there is nothing to say; null for something every day. */
  readonly nothing: number | null;
}

const minutes = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from / minute, max: to / minute }).map((n) => n * minute);
const anyHour = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${String(quarter >> 2).padStart(2, '0')}:${['00', '15', '30', '45'][quarter & 3]}`);
const anyWeek = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });

/** Any minute, or one around the end of some trouble: that is where things meet. */
const moment = (start: number, ends: readonly number[]): fc.Arbitrary<number> => {
  const any = minutes(start, start + length);
  if (ends.length === 0) return any;
  const close = fc
    .tuple(fc.constantFrom(...ends), fc.integer({ min: -2, max: 2 }))
    .map(([end, by]) => (Math.ceil(end / minute) + by) * minute);
  return fc.oneof(any, close);
};
/** Slack's word about a zone is heard at a beat. */
const heard = (start: number, ends: readonly number[]) => fc.record({ at: moment(start, ends), to: fc.record({ zone }) });
/** Typed in the middle of a minute. */
const typed = (start: number, ends: readonly number[]) =>
  fc.record({
    at: moment(start, ends).map((at) => at + minute / 2),
    to: fc.oneof(
      fc.record({ hour: anyHour }),
      fc.record({ zone }),
      fc.record({ weekdays: anyWeek }),
      fc.record({ on: fc.boolean() }),
      fc.nat(6).map((days) => ({ awayFrom: null, awayUntil: plusDays(dateAt(start, 'UTC'), days * 3) })),
      fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 9 })).map(([ahead, long]) => ({
        awayFrom: plusDays(dateAt(start, 'UTC'), ahead),
        awayUntil: plusDays(dateAt(start, 'UTC'), ahead + long),
      })),
      fc.constant({ awayFrom: null, awayUntil: null }),
    ),
  });
const pauses = (start: number, ...lengths: readonly number[]): fc.Arbitrary<Span[]> =>
  fc.array(
    fc
      .tuple(minutes(start, start + length - 6 * day), fc.constantFrom(...lengths), fc.constantFrom(0, minute / 6))
      .map(([from, long, odd]) => ({ from: from + odd, to: from + odd + long })),
    { maxLength: 2 },
  );

const troubles = (start: number) =>
  fc.record({ down: pauses(start, 10 * minute, 3 * hour, day, 5 * day), mute: pauses(start, 10 * minute, 3 * hour, 9 * hour) });

/** One thing at a time. */
const inOrder = (changes: readonly Change[]): Change[] =>
  [...new Map(changes.map((change) => [change.at, change])).values()].sort((a, b) => a.at - b.at);

/**
 * A life that stays as it is but for clock changes and trouble, or with `moves` any life at all; at `home` at first, and from
 * one of the instants in `starts` on.
 */
export const anyLife = (
  moves: boolean,
  { home = zone, starts = instant }: { home?: fc.Arbitrary<string>; starts?: fc.Arbitrary<Date> } = {},
): fc.Arbitrary<AnyLife> =>
  starts
    .map((at) => at.getTime())
    .chain((start) => fc.tuple(fc.constant(start), troubles(start)))
    .chain(([start, { down, mute }]) => {
      const ends = [...down, ...mute].map(({ to }) => to);
      const some = (changes: fc.Arbitrary<Change>, most: number) => fc.array(changes, { maxLength: moves ? most : 0 });
      return fc.record({
        start: fc.constant(start),
        first: fc.record({ zone: home, hour: anyHour, weekdays: anyWeek }),
        changes: fc.tuple(some(heard(start, ends), 4), some(typed(start, ends), 4)).map((all) => inOrder(all.flat())),
        down: fc.constant(down),
        mute: fc.constant(mute),
        nothing: fc.option(fc.integer({ min: 2, max: 6 }), { freq: 3 }),
      });
    });
