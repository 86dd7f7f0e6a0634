// `npm run chaos` lets a storm loose on the app; `npm run chaos -- kills` kills one process at a time in fair weather;
// `npm run chaos -- rolling` replaces processes while they are at work.
import { migrateDb } from '../../src/db/migrate.ts';
import { administer, databaseAt } from '../../test/support/admin.ts';
import { ownPostgres } from '../stage.ts';
import { killOneByOne } from './kills.ts';
import { bundleProcesses } from './processes.ts';
import { rollingRestart } from './restart.ts';
import { storms } from './storms.ts';

const hardLimitMinutes = 60;

// Whatever hangs, this ends, and with it every process it has started.
setTimeout(() => {
  console.log(`Not done within ${hardLimitMinutes} minutes.`);
  process.exit(1);
}, hardLimitMinutes * 60_000).unref();

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));

const [word, ...rest] = process.argv.slice(2);
const plays = new Map([
  ['kills', killOneByOne],
  ['rolling', rollingRestart],
]);
const named = plays.get(word ?? '');
const postgres = await ownPostgres({ fsync: false });
const processes = await bundleProcesses();
let databases = 0;
try {
  const good = await (named ?? storms)(named ? rest : process.argv.slice(2), {
    folder: processes.folder,
    async newDatabase() {
      const name = `chaos_${(databases += 1)}`;
      await administer(postgres.url, `create database ${name}`);
      const url = databaseAt(postgres.url, name);
      await migrateDb(url);
      return url;
    },
  });
  process.exitCode = good ? 0 : 1;
} finally {
  await postgres.stop();
  await processes.remove();
}
