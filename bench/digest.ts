import { sql } from 'drizzle-orm';
import { type Db, openDb } from '../src/db/client.ts';
import { newId } from '../src/db/new-id.ts';
import { openSweep } from '../src/db/sweep.ts';
import { rehearse } from '../src/jobs/digest.ts';
import { bigLog } from './big-log.ts';
import { cpuOf } from './cpu.ts';
import { now, scale } from './sweep-data.ts';
import { ms, percentile, table, verdict } from './table.ts';
import { countTurns } from './turns.ts';

const leastEachSecond = 20;
const mostTurns = 4;
/** Enough for the weeks that are asked for, as a server with so long a log would have. */
const memory = '1GB';
/** As long as the app gives its own jobs. */
const deadline = 30_000;

/** Every workspace's digest, read and drawn one after the other: the app and the database take turns on one core. */
export async function benchDigest(): Promise<boolean> {
  const log = await bigLog();
  await log.restart(memory);
  const proxy = await countTurns(log.url);
  const connect = (url: string) => openDb(url, { connections: 1, deadline });
  const [db, straight, counted] = [await connect(log.url), await connect(log.url), await connect(proxy.url)];
  // A statement spread over several cores would be no work of one.
  for (const one of [straight, counted]) await one.execute(sql`set max_parallel_workers_per_gather = 0`);

  const passes = { 'memory empty': await pass(straight, db), 'memory filled': await pass(straight, db) };
  const rows = Object.entries(passes).map(([name, { times, cpu }]) => {
    const wall = times.reduce((sum, one) => sum + one);
    const each = (spent: number) => (times.length * 1_000) / spent;
    const slow = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)].map(ms);
    return { name, onOneCore: each(cpu ?? wall), cells: [each(wall).toFixed(1), ...slow] };
  });
  const quick = rows.at(-1)!.onOneCore >= leastEachSecond;
  console.log(
    `${scale.workspaces} digests read and drawn, one after the other, ${memory} of memory for the tables. A second of one core is processor time, of the app and the database together; the promise is about a server that has been running:\n`,
  );
  console.log(
    table(
      ['', 'digests a second of one core', `at least ${leastEachSecond}`, 'by the clock', 'p50', 'p95', 'slowest'],
      rows.map(({ name, onOneCore, cells }, at) => [
        name,
        onOneCore.toFixed(1),
        at === rows.length - 1 ? verdict(quick) : '',
        ...cells,
      ]),
    ),
  );

  await pass(counted, db);
  proxy.take();
  await pass(counted, db);
  // One of them asks whose digest is due.
  const turns = (proxy.take() - 1) / scale.workspaces;
  console.log('\nRound trips to the database for the week of one digest, BEGIN and COMMIT counted, on the wire:\n');
  console.log(table(['round trips', `at most ${mostTurns}`], [[String(turns), verdict(turns <= mostTurns)]]));
  await Promise.all([db.close(), straight.close(), counted.close()]);
  await proxy.close();
  return quick && turns <= mostTurns;
}

/** The digest of every workspace, as the job would post it, and what reading and drawing it took. */
async function pass(through: Db, watching: Db): Promise<{ times: number[]; cpu: number | null }> {
  const before = await cpuOf(watching);
  const context = { sweep: openSweep(through), now, newId: <Id extends string>() => newId(now) as Id };
  const times: number[] = [];
  let last = performance.now();
  for await (const { message } of rehearse(context)) {
    times.push(performance.now() - last);
    if (!message.blocks.some(({ type }) => type === 'data_visualization') || !message.text.includes('One story'))
      throw new Error('that is no digest of a whole week');
    last = performance.now();
  }
  if (times.length !== scale.workspaces) throw new Error('these are not the digests of all');
  const after = await cpuOf(watching);
  return { times, cpu: before === null || after === null ? null : after - before };
}
