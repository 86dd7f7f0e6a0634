import type { Checkup, Server } from '../../db/checkup.ts';
import { stopwatch } from '../../time/clock.ts';
import { faultOf } from '../fault.ts';
import { type Finding, count, ok, warning, wrong } from './finding.ts';

/** A logged step takes some six round trips, and somebody waits two seconds for it at most. */
const slow = 150;
const tooSlow = 330;
const asked = 5;

/** Whether the database can hold the log, and is quick enough to be waited for. */
export async function* databaseFindings(checkup: Checkup): AsyncGenerator<Finding> {
  const server = await checkup.server();
  const ms = await roundTrip(checkup);
  const way = checkup.pooled ? 'through a pooler such as PgBouncer, so nothing is prepared' : 'directly';
  const said = `PostgreSQL ${server.version} answers in ${ms.toFixed(1)} ms, ${way}`;
  const problem = problemOf(server);
  if (problem) yield problem;
  else if (ms > tooSlow)
    yield wrong(
      'database',
      said,
      'Commands would run into their deadline of two seconds: bring the app and the database together.',
    );
  else if (ms > slow) yield warning('database', said, 'Commands are slow: bring the app and the database closer together.');
  else yield ok('database', said);
  yield await migrationsOf(checkup);
}

/** What would be wrong with any answer, however quick. */
function problemOf({ encoding, readOnly, collation }: Server): Finding | null {
  if (readOnly) return wrong('database', 'it may only be read: a standby, or set so', 'Point DATABASE_URL at the primary.');
  if (encoding !== 'UTF8')
    return wrong('database', `the database is written in ${encoding}`, 'Names need UTF8: make one with that encoding, and move.');
  if (collation && collation.made !== collation.now)
    return warning(
      'database',
      `texts are sorted by other rules (${collation.now ?? 'none'}) than when the indexes were made (${collation.made ?? 'none'})`,
      'Run REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION; until then names may be missed.',
    );
  return null;
}

async function migrationsOf(checkup: Checkup): Promise<Finding> {
  try {
    const { pending, ahead } = await checkup.migrations();
    if (pending > 0)
      return wrong('migrations', `${count(pending, 'migration is', 'migrations are')} missing`, 'Run "nextstep migrate".');
    if (ahead > 0)
      return warning(
        'migrations',
        `the database is ${count(ahead, 'migration', 'migrations')} ahead of this version`,
        'Deploy the newer one everywhere.',
      );
    return ok('migrations', 'the tables are those of this version');
  } catch (error) {
    return wrong('migrations', faultOf(error).replace(/\.$/, ''), 'The app does not start like this.');
  }
}

/** The middle one of a few. */
async function roundTrip(checkup: Checkup): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < asked; turn += 1) {
    const began = stopwatch();
    await checkup.clock();
    times.push(stopwatch() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(asked / 2)]!;
}
