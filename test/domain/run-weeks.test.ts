import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/year/oracle.ts';
import { anyLife, type AnyLife } from './any-life.ts';
import { liveOn } from './live-on.ts';

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
});
