import { expect, it } from 'vitest';
import { judge } from '../../bench/year/oracle.ts';
import { play } from '../../bench/year/play.ts';
import { writeScript } from '../../bench/year/script.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase({ deadline: 30_000 });

it('a fortnight of twelve reps around a clock change, with outages and travel, has nothing that must not be', async () => {
  const script = writeScript({ reps: 12, days: 14, from: Date.parse('2026-03-20'), seed: 1 });
  const played = await play(database.db, script, 1);
  const { sent, skipped, faults } = judge(played);
  expect({ faults, broken: played.broken }).toEqual({ faults: [], broken: [] });
  expect(sent).toBeGreaterThan(20);
  expect(skipped.size).toBeGreaterThan(0);
});
