import { parseArgs } from 'node:util';
import { openDb } from '../../src/db/client.ts';
import { migrateDb } from '../../src/db/migrate.ts';
import { ownPostgres } from '../stage.ts';
import { table } from '../table.ts';
import { breakNames } from './breaks.ts';
import { judge } from './oracle.ts';
import { play } from './play.ts';
import { writeScript } from './script.ts';
import { type Wrong, wrongs } from './wrongs.ts';

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: '200' },
    days: { type: 'string', default: '365' },
    from: { type: 'string', default: '2026-01-01' },
    seed: { type: 'string', default: '1' },
    break: { type: 'string' },
  },
});
const seed = Number(values.seed);
const spoilt = breakNames.find((name) => name === values.break) ?? null;
if (values.break && !spoilt) throw new Error(`--break knows ${breakNames.join(', ')}`);

const began = performance.now();
const postgres = await ownPostgres({ fsync: false });
await migrateDb(postgres.url);
const db = await openDb(postgres.url, { deadline: 30_000, connections: 4 });
const script = writeScript({ reps: Number(values.reps), days: Number(values.days), from: Date.parse(values.from), seed });
const played = await play(db, script, seed, spoilt);
await db.close();
await postgres.stop();
const { sent, skipped, silent, faults } = judge(played);

const zones = new Set(script.cast.map(({ zone }) => zone)).size;
console.log(
  `${values.days} days from ${values.from} of ${values.reps} reps at home in ${zones} zones, seed ${values.seed}${spoilt ? `, broken on purpose: ${spoilt}` : ''}.`,
);
console.log(
  `${script.happenings.length} things happened to them; the app was down ${script.down.length} times, Slack ${script.mute.length} times; ${played.beats} beats found something to do.\n`,
);
const many = (wrong: Wrong): number => faults.filter((fault) => fault.wrong === wrong).length;
const kinds = Object.keys(wrongs) as Wrong[];
console.log(
  table(
    ['days of reps', 'count', 'must be'],
    [
      ['with a nudge', String(sent), ''],
      ...[...skipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => [`skipped: ${reason}`, String(count), '']),
      ['nothing to say, nothing said', String(silent), ''],
      ...kinds.map((wrong) => [`${wrong}: ${wrongs[wrong]}`, String(many(wrong)), '0']),
      ['broke on the way', String(played.broken.length), '0'],
    ],
  ),
);
for (const { wrong, rep, day, at } of faults.slice(0, 10))
  console.log(`  ${wrong}: ${rep} on ${day}${at ? ` at ${new Date(at).toISOString()}` : ''}`);
for (const one of played.broken.slice(0, 5)) console.log(`  ${one}`);
console.log(`\nIt took ${Math.round((performance.now() - began) / 1_000)} s.`);
process.exitCode = faults.length + played.broken.length > 0 ? 1 : 0;
