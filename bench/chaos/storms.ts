// `npm run chaos` lets a storm loose on the app, and the same one on the two protocols everybody writes first.
import { migrateDb } from '../../src/db/migrate.ts';
import { administer, databaseAt } from '../../test/support/admin.ts';
import { ownPostgres } from '../stage.ts';
import { readStorm, scaled } from './options.ts';
import { heldOpen, markFirst, ours, type Protocol } from './points.ts';
import { bundleProcesses } from './processes.ts';
import { describe, findings, kept, recoveryTable, resultTable, tallyLine, type Told } from './report.ts';
import { storm } from './storm.ts';

const hardLimitMinutes = 30;

const options = readStorm(process.argv.slice(2));
console.log(`${describe(options)}\n`);
// Whatever hangs, this ends, and with it every process it has started.
setTimeout(() => {
  console.log(`Not done within ${hardLimitMinutes} minutes.`);
  process.exit(1);
}, hardLimitMinutes * 60_000).unref();

const postgres = await ownPostgres({ fsync: false });
const processes = await bundleProcesses();
const told: Told[] = [];
try {
  const storms: readonly (readonly [Protocol, boolean])[] = [
    [ours, false],
    [ours, true],
    [heldOpen, false],
    [markFirst, false],
  ];
  for (const [protocol, honours] of storms) {
    const name = `storm_${told.length}`;
    await administer(postgres.url, `create database ${name}`);
    const url = databaseAt(postgres.url, name);
    await migrateDb(url);
    const outcome = await storm(options, { url, folder: processes.folder, protocol, honours });
    told.push({ protocol: protocol.name, honours, ours: protocol === ours, outcome });
    console.log(`${protocol.name}: ${outcome.seconds.toFixed(0)} s; ${tallyLine(told.at(-1)!)}`);
  }
} finally {
  await postgres.stop();
  await processes.remove();
}

const mine = told.filter((one) => one.ours);
console.log(`\n${resultTable(told)}\n`);
console.log('Honoured is the word of an emulator: Slack documents no such promise, and the first line is the one to go by.');
const { leaseSeconds } = scaled(options).sending;
console.log(
  `\nFrom a kill until the last message that the process held was in a hand again (a lease is ${leaseSeconds} s) and had ended (it may have met more of the storm), over both storms of ours together:\n`,
);
console.log(recoveryTable({ recovered: mine.flatMap(({ outcome }) => outcome.recovered) }));
for (const line of told.flatMap(findings)) console.log(line);
const good = mine.every(kept);
console.log(good ? '\nEverything promised was kept.' : '\nSomething promised was not kept: see NO above.');
process.exitCode = good ? 0 : 1;
