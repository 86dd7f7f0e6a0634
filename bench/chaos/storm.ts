import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { openDb } from '../../src/db/client.ts';
import { openNothing, type Opened } from '../../src/ops/opened.ts';
import { localSlack } from '../stage.ts';
import { type Disaster, openFate, planDisasters, type Struck } from './disasters.ts';
import { openDoor } from './door.ts';
import { type Broken, type Slot, startHerd } from './herd.ts';
import { judge, type Verdict } from './judge.ts';
import { drawLots } from './lot.ts';
import { scaled, skewMs, type StormOptions } from './options.ts';
import { asSettings } from './orders.ts';
import { placeOf, through } from './place.ts';
import type { Protocol } from './points.ts';
import { type Recovered, recoveries } from './recovery.ts';
import { putUp, settle, townsfolk } from './town.ts';
import { openWatch } from './watch.ts';
import { networkWeather, slackWeather, type Tally } from './weather.ts';

/** What a storm found. */
export interface Outcome extends Verdict {
  readonly struck: readonly Struck[];
  /** Disasters that never came: nobody was at their point. */
  readonly missed: number;
  readonly recovered: readonly Recovered[];
  readonly broken: readonly Broken[];
  /** Processes that did not stop within ten seconds when asked. */
  readonly slow: number;
  readonly tally: Tally;
  readonly seconds: number;
  readonly inTime: boolean;
}

export interface Stage {
  /** A migrated database of its own. */
  readonly url: string;
  /** Disasters in place of those that the seed gives. */
  readonly plan?: readonly Disaster[];
  /** The bundled files of processes. */
  readonly folder: string;
  readonly protocol: Protocol;
  readonly honours: boolean;
}

/** One storm over one protocol: everybody's nudge comes due while processes die, freeze and lose their network. */
export async function storm(
  options: StormOptions,
  { url, folder, protocol, honours, plan = planDisasters(options) }: Stage,
): Promise<Outcome> {
  const opened = openNothing();
  try {
    return await blow(options, { url, folder, protocol, honours, plan }, opened);
  } finally {
    await opened.close();
  }
}

async function blow(
  options: StormOptions,
  { url, folder, protocol, honours, plan }: Required<Stage>,
  opened: Opened,
): Promise<Outcome> {
  const { seed, nudges, workspaces: towns, replicas, cuts, overSeconds, limitSeconds } = options;
  const { sending, beatMs } = scaled(options);
  const lot = drawLots(seed + 1);
  const tally: Tally = new Map();
  const slack = await localSlack('socket', townsfolk(nudges), { honoursClientMsgId: honours });
  opened.keep(() => slack.stop());
  const db = await openDb(url, { deadline: 60_000, connections: 2 });
  opened.keep(() => db.close());
  const watched = openWatch(protocol);
  const slots: Slot[] = [];
  const frozenMs = sending.leaseSeconds * 1_500;
  const fate = openFate(plan, () => slots, { lot, frozenMs, watched });
  const numbers = Array.from({ length: replicas }, (_, nth) => nth);
  const toDatabase = await Promise.all(
    numbers.map((nth) =>
      openDoor(placeOf(url), () =>
        watched.listen(
          () => slots[nth]!,
          () => fate,
        ),
      ),
    ),
  );
  const toSlack = await Promise.all(numbers.map(() => openDoor(placeOf(slack.apiUrl))));
  for (const door of [...toDatabase, ...toSlack]) opened.keep(() => door.close());
  const network = networkWeather(cuts, nudges, { lot, database: toDatabase, slack: toSlack, tally });

  const began = performance.now();
  await settle(db, { many: nudges, towns, overSeconds });
  if (protocol.entry === 'naive') await putUp(db);
  const weather = slackWeather(options, {
    slotAt: (port) => slots[toSlack.findIndex((door) => door.leads(port))] ?? null,
    fate,
    moveOn() {
      fate.moveOn();
      network.moveOn();
    },
    tally,
  });
  slack.weather = weather;
  // One clock is right, one ten minutes ahead, one ten minutes behind.
  const settingsOf = (nth: number) => ({
    ...slack.settings,
    SLACK_API_URL: through(slack.apiUrl, toSlack[nth]!),
    DATABASE_URL: through(url, toDatabase[nth]!),
    SLACK_SOCKETS: '1',
    PORT: '0',
    OPS_PORT: '0',
    LOG_LEVEL: 'error',
    ...asSettings({
      protocol: protocol.name,
      skewMs: [0, skewMs, -skewMs][nth % 3]!,
      beatMs: protocol.entry === 'naive' ? naivePause(options) : beatMs,
      sending,
    }),
  });
  const herd = startHerd(() => `${folder}/${protocol.entry}.js`, replicas, settingsOf);
  slots.push(...herd.slots);
  opened.keep(() => herd.home());

  const over = async (): Promise<boolean> => {
    const [row] = await db.execute<{ ended: number }>(sql`
      select count(*)::int as ended from deliveries where kind = 'nudge' and state not in ('pending', 'sending')`);
    return row!.ended >= nudges;
  };
  let inTime = true;
  while (inTime && !(await over())) {
    inTime = performance.now() - began < limitSeconds * 1_000;
    await sleep(200);
  }
  const seconds = (performance.now() - began) / 1_000;
  // Who is frozen wakes, and does what it meant to do: that is when a zombie speaks.
  const frozen = fate.struck.filter(({ what }) => what === 'stop').map(({ at }) => at + frozenMs - performance.now());
  await sleep(Math.max(0, ...frozen) + 1_000);
  const { slow } = await herd.home();
  const verdict = await judge(db, slack);
  const recovered = await recoveries(db, fate.struck, watched);
  const { struck, left: missed } = fate;
  return { ...verdict, struck, missed, recovered, broken: herd.broken, slow, tally, seconds, inTime };
}

/** Milliseconds between two messages of a naive worker: together as many a minute as ours may send. */
const naivePause = (options: StormOptions): number =>
  (60_000 / (scaled(options).sending.perMinute * options.workspaces)) * options.replicas;
