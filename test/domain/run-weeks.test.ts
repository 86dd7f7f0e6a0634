import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/year/oracle.ts';
import { anyLife, type AnyLife } from './any-life.ts';
import { liveOn } from './live-on.ts';
import { changesIn, everyZone } from './zones.ts';

// Judged by what judges the simulated year: its arithmetic is its own.
const faults = (life: AnyLife) => judge(liveOn(life)).faults.map(({ at, ...fault }) => ({ ...fault, at: at && new Date(at) }));

describe('three weeks of a rep anywhere in the world', () => {
  it('bring one nudge on every working day, in its window, or a record of why not', () => {
    fc.assert(
      fc.property(anyLife(false), (life) => {
        expect(faults(life)).toEqual([]);
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  it('bring never two on one day nor within twelve hours, wherever they travel and whatever they change', () => {
    fc.assert(
      fc.property(anyLife(true), (life) => {
        expect(faults(life)).toEqual([]);
      }),
      { numRuns: 200, seed: 20261124 },
    );
  });

  it('are as good in every zone there is, in any week and in those in which its clocks change', () => {
    expect(everyZone.length).toBeGreaterThan(130);
    for (const where of everyZone) {
      const home = fc.constant(where);
      const changes = changesIn(where);
      const starts = fc
        .tuple(fc.constantFrom(...changes, new Date('2026-01-01T00:00:00Z')), fc.integer({ min: 0, max: 20 * 1_440 }))
        .map(([change, minutes]) => new Date(change.getTime() - minutes * 60_000));
      const lives = fc.oneof({ weight: 3, arbitrary: anyLife(true, { home, starts }) }, anyLife(false, { home }));
      fc.assert(
        fc.property(lives, (life) => {
          expect(faults(life)).toEqual([]);
        }),
        { numRuns: changes.length > 0 ? 4 : 1, seed: 20261126 },
      );
    }
  });
});
