import { parseArgs } from 'node:util';
import type { Disaster } from './disasters.ts';
import { scaled, type StormOptions, usual, wholeNumbers } from './options.ts';
import { ours, points } from './points.ts';
import type { Grounds } from './processes.ts';
import { kept, recoveryTable } from './report.ts';
import { storm } from './storm.ts';

/** At each point. */
const times = 3;
/** Of a lease, between two kills: nobody has more than one to recover from. */
const apart = 1.5;
/** In earnest: well below the pace of three workspaces. */
const perSecond = 4;

/**
 * Kills one process at a time while nothing else goes wrong and no workspace waits for its pace. Resolves with whether
 * everything that the dead held was in a hand again within one lease.
 */
export async function killOneByOne(args: readonly string[], { folder, newDatabase }: Grounds): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { scale: { type: 'string' }, seed: { type: 'string' } } });
  const calm: StormOptions = { ...usual, ...wholeNumbers(values), stops: 0, cuts: 0, faults: 0 };
  const { leaseSeconds } = scaled(calm).sending;
  const rate = perSecond * calm.scale;
  const between = Math.ceil(leaseSeconds * apart * rate);
  const plan = Array.from({ length: times }, () => points)
    .flat()
    .map((one, nth): Disaster => ({ what: 'kill', where: one, after: between * (nth + 1) }));
  const nudges = between * (plan.length + 1);
  const options = { ...calm, nudges, kills: plan.length, overSeconds: nudges / rate, limitSeconds: (2 * nudges) / rate };
  console.log(
    `${nudges.toLocaleString()} nudges of ${options.workspaces} workspaces come due, ${rate} a second; ${options.replicas} processes, of which one is killed every ${leaseSeconds * apart} s. Time is ${options.scale} times quicker than in earnest: a lease is ${leaseSeconds} s.\n`,
  );
  const outcome = await storm(options, { url: await newDatabase(), folder, protocol: ours, honours: false, plan });
  console.log(recoveryTable(outcome));
  const slowest = Math.max(...outcome.recovered.map(({ taken }) => taken)) / 1_000;
  // Of a mark that was made nothing is left to recover.
  const held = points.every(
    (point) => point === 'marked' || outcome.recovered.some(({ where, many }) => where === point && many > 0),
  );
  const good = kept({ protocol: ours.name, honours: false, ours: true, outcome }, 0) && held && slowest <= leaseSeconds;
  console.log(
    `\nFrom a kill until the last message that the process held was in a hand again: ${slowest.toFixed(1)} s at worst, of a lease of ${leaseSeconds} s. Lost ${outcome.lost.length}, doubled ${outcome.doubled.length}.`,
  );
  console.log(good ? '\nEverything promised was kept.' : '\nSomething promised was not kept.');
  return good;
}
