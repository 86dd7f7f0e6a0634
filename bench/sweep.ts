import { openDb } from '../src/db/client.ts';
import { dueReps } from '../src/db/sweep/due-reps.ts';
import { bigLog } from './big-log.ts';
import { antiJoin, now, scale } from './sweep-data.ts';
import { ms, percentile, table, verdict } from './table.ts';

const runs = 15;
const leastTimes = 15;

/** One tick's question (whose turn is it, and whom could they be nudged about) against the anti-join over the log. */
export async function benchSweep(): Promise<boolean> {
  const { url } = await bigLog();
  const db = await openDb(url, { deadline: 1_200_000, connections: 2 });
  const ask = { tick: () => dueReps(db, now, { inAll: scale.reps, ofOne: scale.reps }), antiJoin: () => antiJoin(db) };
  const [ours, theirs] = [await ask.tick(), await ask.antiJoin()];
  const key = (rows: readonly { user: string; total: number }[]) =>
    JSON.stringify(rows.map(({ user, total }) => `${user} ${total}`).sort());
  if (key(ours) !== key(theirs)) throw new Error('the tick and the anti-join found different people');

  const times = { tick: [] as number[], antiJoin: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const name of ['tick', 'antiJoin'] as const) {
      const start = performance.now();
      await ask[name]();
      times[name].push(performance.now() - start);
    }
  }
  const [tick, anti] = [percentile(times.tick, 0.5), percentile(times.antiJoin, 0.5)];
  const good = anti / tick >= leastTimes;
  const due = ours.reduce((sum, { total }) => sum + total, 0);
  console.log(
    `A tick at nine in New York: ${ours.length.toLocaleString()} reps, ${due.toLocaleString()} people due, median of ${runs}, both found the same:\n`,
  );
  console.log(
    table(
      ['question', 'median', 'fastest', 'slowest', 'times faster', `at least ${leastTimes}`],
      [
        [
          'stored due-ness, one covering index',
          ms(tick),
          ms(Math.min(...times.tick)),
          ms(Math.max(...times.tick)),
          (anti / tick).toFixed(1),
          verdict(good),
        ],
        ['anti-join over the log', ms(anti), ms(Math.min(...times.antiJoin)), ms(Math.max(...times.antiJoin)), '1', ''],
      ],
    ),
  );
  await db.close();
  return good;
}
