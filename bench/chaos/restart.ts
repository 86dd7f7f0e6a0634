import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table, verdict } from '../table.ts';
import { wholeNumbers } from './options.ts';
import { bundleOlder } from './older.ts';
import type { Grounds } from './processes.ts';
import { roll, type Rolled, type RollingOptions } from './rolling.ts';

const usual: RollingOptions = { nudges: 900, perSecond: 10, replicas: 3, betweenSeconds: 5, limitSeconds: 300 };
/** An older version looks at the full minute alone for what it may say. */
const besideOlder: RollingOptions = { ...usual, nudges: 2_400, betweenSeconds: 65 };

/** Replaces every process in turn under load, then stops them all at once. Resolves with whether everything promised was kept. */
export async function rollingRestart(args: readonly string[], { folder, newDatabase }: Grounds): Promise<boolean> {
  const names = Object.keys(usual);
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...names, 'beside'].map((name) => [name, { type: 'string' }])),
  });
  const { beside, ...numbers } = values;
  const options = { ...(beside ? besideOlder : usual), ...wholeNumbers(numbers) };
  const { nudges, perSecond, replicas, betweenSeconds } = options;
  console.log(
    `${nudges.toLocaleString()} nudges of 3 workspaces come due, ${perSecond} a second; somebody types four commands a second. Each of ${replicas} processes is asked to stop (SIGTERM) in turn, ${betweenSeconds} s apart${beside ? `, and ${beside}, with which it began, is followed by this version` : ''}; then all of them at once. Nothing is scaled.\n`,
  );
  const older = beside ? await bundleOlder(beside, join(folder, 'older')) : null;
  const rolled = await roll(options, { url: await newDatabase(), file: join(folder, 'replica.js'), older });
  const checks = checksOf(rolled, older !== null);
  console.log(
    table(
      ['', 'seen', 'promised', 'kept'],
      checks.map(({ what, seen, promised, good }) => [what, seen, promised, verdict(good)]),
    ),
  );
  for (const line of findings(rolled)) console.log(line);
  return checks.every(({ good }) => good);
}

interface Check {
  readonly what: string;
  readonly seen: string;
  readonly promised: string;
  readonly good: boolean;
}

const none = (what: string, many: number): Check => ({ what, seen: String(many), promised: '0', good: many === 0 });

/** What a rolling restart promises, against what was seen. */
function checksOf(rolled: Rolled, beside: boolean): Check[] {
  const { typed, ends, ended } = rolled;
  const slowest = Math.max(...ends.map(({ seconds }) => seconds));
  return [
    none(`commands lost, of ${typed.commands}: acknowledged, not in the log, and not told so`, typed.lost.length),
    none('commands told that they were not saved', typed.turnedDown.length),
    none('commands in the log twice', typed.doubled.length),
    none('commands that Slack called failed', typed.unanswered.length),
    none('nudges lost', rolled.lost.length),
    none('nudges doubled', rolled.doubled.length),
    none('rows that say something else than Slack shows', rolled.untrue.length),
    none(
      'nudges not said, with a reason',
      Object.values(rolled.unsaid).reduce((sum, many) => sum + many, 0),
    ),
    none('nudges not ended', rolled.inTime ? rolled.open : Math.max(rolled.open, 1)),
    none(`leases left when all had stopped, over ${rolled.waiting} waiting nudges`, rolled.held),
    none('processes that ended by themselves', rolled.broken.length),
    { what: 'slowest stop', seen: `${slowest.toFixed(1)} s`, promised: '10 s', good: slowest <= 10 },
    none(`stops of ${ends.length} that did not end with 0`, ends.filter(({ code }) => code !== 0).length),
    ...(beside
      ? [
          { what: 'messages ended by the older version', seen: String(ended.older), promised: 'some', good: ended.older > 0 },
          { what: 'and by this one', seen: String(ended.newer), promised: 'some', good: ended.newer > 0 },
        ]
      : []),
  ];
}

function findings({ typed, lost, doubled, untrue, unsaid, broken }: Rolled): string[] {
  const some = (what: string, all: readonly string[]) => all.slice(0, 5).map((one) => `${what}: ${one}`);
  return [
    ...some('command lost', typed.lost),
    ...some('command turned down', typed.turnedDown),
    ...some('command failed', typed.unanswered),
    ...some('lost', lost),
    ...some('doubled', doubled),
    ...some('untrue', untrue),
    ...Object.entries(unsaid).map(([why, many]) => `${many} not said, with the reason "${why}"`),
    ...some(
      'ended by itself',
      broken.map(({ code, said }) => `${String(code)}: ${said.slice(-600)}`),
    ),
  ];
}
