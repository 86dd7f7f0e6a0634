import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type Db, openDb } from '../../src/db/client.ts';
import { openNothing, type Opened } from '../../src/ops/opened.ts';
import { localSlack, person } from '../stage.ts';
import { openDoor } from './door.ts';
import { type Broken, type End, endOf, type Herd, startHerd } from './herd.ts';
import { judge, type Verdict } from './judge.ts';
import { scaled } from './options.ts';
import { asSettings } from './orders.ts';
import { placeOf, through } from './place.ts';
import { ours } from './points.ts';
import { settle, townsfolk } from './town.ts';
import { hearStatements } from './wire.ts';
import { startTyping, type Typed } from './typing.ts';

export interface RollingOptions {
  readonly nudges: number;
  readonly perSecond: number;
  readonly replicas: number;
  /** Between the start of one process and the end of the next. */
  readonly betweenSeconds: number;
  readonly limitSeconds: number;
}

export interface Rolled extends Verdict {
  readonly typed: Typed;
  /** How each process ended when it was asked to: one after the other, then all at once. */
  readonly ends: readonly End[];
  /** When all had stopped at once: messages that nobody had ended, and leases among them that nobody gave back. */
  readonly waiting: number;
  readonly held: number;
  readonly broken: readonly Broken[];
  /** Messages whose end was recorded by processes of the older version, and of this one. */
  readonly ended: { readonly older: number; readonly newer: number };
  readonly inTime: boolean;
}

export interface RollingStage {
  readonly url: string;
  readonly file: string;
  /** What each place begins with, where that is an older version. */
  readonly older: string | null;
}

/** Every process is asked to stop in turn, while nudges come due and somebody types; the next one takes its place. */
export async function roll(options: RollingOptions, stage: RollingStage): Promise<Rolled> {
  const opened = openNothing();
  try {
    return await play(options, stage, opened);
  } finally {
    await opened.close();
  }
}

async function play(options: RollingOptions, { url, file, older }: RollingStage, opened: Opened): Promise<Rolled> {
  const { nudges, perSecond, replicas, betweenSeconds, limitSeconds } = options;
  const { sending, beatMs } = scaled({ scale: 1 });
  const slack = await localSlack('socket', townsfolk(nudges));
  opened.keep(() => slack.stop());
  const db = await openDb(url, { deadline: 60_000, connections: 2 });
  opened.keep(() => db.close());
  const ended = { older: 0, newer: 0 };
  const doors = await Promise.all(
    Array.from({ length: replicas }, (_, nth) =>
      openDoor(placeOf(url), () =>
        hearStatements({
          asked: () => 'pass',
          answered(statement) {
            if (ours.ends(statement)) ended[older && herd.slots[nth]!.life === 0 ? 'older' : 'newer'] += 1;
            return 'pass';
          },
        }),
      ),
    ),
  );
  for (const door of doors) opened.keep(() => door.close());

  const start = (fileOf: (life: number) => string): Herd => {
    const herd = startHerd(fileOf, replicas, (nth) => ({
      ...slack.settings,
      DATABASE_URL: through(url, doors[nth]!),
      SLACK_SOCKETS: '1',
      PORT: '0',
      OPS_PORT: '0',
      ...asSettings({ protocol: ours.name, skewMs: 0, beatMs, sending }),
    }));
    opened.keep(() => herd.home());
    return herd;
  };
  let herd = start((life) => (life === 0 && older ? older : file));
  await herd.up();
  await settle(db, { many: nudges, towns: 3, overSeconds: nudges / perSecond });
  const typing = startTyping(slack, person.id, 250);

  const ends: End[] = [];
  for (const slot of herd.slots) {
    await sleep(betweenSeconds * 1_000);
    ends.push(await endOf(slot));
    await herd.up();
  }
  await sleep(betweenSeconds * 1_000);
  await typing.stop();
  const home = await herd.home();
  ends.push(...home.ends);
  const { waiting, held } = await left(db);
  const { broken } = herd;
  herd = start(() => file);
  const began = performance.now();
  let inTime = true;
  while (inTime && (await endedIn(db)) < nudges) {
    inTime = performance.now() - began < limitSeconds * 1_000;
    await sleep(200);
  }
  await herd.up();
  ends.push(...(await herd.home()).ends);
  const all = [...broken, ...herd.broken];
  const typed = await typing.judge(db);
  return { ...(await judge(db, slack)), typed, ends, waiting, held, broken: all, ended, inTime };
}

async function left(db: Db): Promise<{ waiting: number; held: number }> {
  const [row] = await db.execute<{ waiting: number; held: number }>(sql`
    select count(*)::int as waiting, count(lease_until)::int as held from deliveries where state in ('pending', 'sending')`);
  return row!;
}

async function endedIn(db: Db): Promise<number> {
  const [row] = await db.execute<{ ended: number }>(sql`
    select count(*)::int as ended from deliveries where kind = 'nudge' and to_id like 'U0R%' and state not in ('pending', 'sending')`);
  return row!.ended;
}
