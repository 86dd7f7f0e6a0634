import { readStorm, scaled } from './options.ts';
import { heldOpen, markFirst, ours, type Protocol } from './points.ts';
import type { Grounds } from './processes.ts';
import { describe, findings, kept, recoveryTable, resultTable, tallyLine, type Told } from './report.ts';
import { storm } from './storm.ts';

/** The same storm over the app, and over the two protocols everybody writes first. Resolves with whether ours kept its promises. */
export async function storms(args: readonly string[], { folder, newDatabase }: Grounds): Promise<boolean> {
  const options = readStorm(args);
  console.log(`${describe(options)}\n`);
  const told: Told[] = [];
  const all: readonly (readonly [Protocol, boolean])[] = [
    [ours, false],
    [ours, true],
    [heldOpen, false],
    [markFirst, false],
  ];
  for (const [protocol, honours] of all) {
    const outcome = await storm(options, { url: await newDatabase(), folder, protocol, honours });
    told.push({ protocol: protocol.name, honours, ours: protocol === ours, outcome });
    console.log(`\n${resultTable(told.slice(-1))}\n${tallyLine(told.at(-1)!)}`);
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
  const good = mine.every((one) => kept(one));
  console.log(good ? '\nEverything promised was kept.' : '\nSomething promised was not kept: see NO above.');
  return good;
}
