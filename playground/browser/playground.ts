import { type Db, openDb } from '../../src/db/client.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import type { LocalSlack } from '../slack/local-slack.ts';
import type { Manifest } from '../slack/manifest.ts';
import { openKeeper } from './keep.ts';
import type { Beginning } from './protocol.ts';
import { openScene, type Scene } from './scene.ts';
import { cast, tellHistory } from './story/story.ts';
import { type MovedClock, movedClock, travel } from './travel.ts';

export interface PlaygroundOptions {
  /** A database for this alone: beginning anew empties it. */
  readonly url: string;
  /** Where Slack's side is kept. */
  readonly folder: string;
  /** With what to begin when nothing is kept yet. */
  readonly beginning?: Beginning;
  /** What the machine says the time is; a test stands still. */
  readonly now?: () => Date;
  /** False for whoever beats by themselves. */
  readonly cron?: boolean;
  /** Each line the app logs that is a warning or worse. */
  onLog?(line: string): void;
}

/** The real app on a Slack of its own, with a clock that can be moved. */
export interface Playground {
  readonly manifest: Manifest;
  readonly clock: MovedClock;
  /** Another one after each `begin`. */
  readonly slack: LocalSlack;
  readonly db: Db;
  readonly travelling: boolean;
  /** How many journeys have ended. */
  readonly journeys: number;
  /** With what it began. */
  readonly beginning: Beginning;
  /** Whether it is not yet where somebody can begin: the story is being told. */
  readonly telling: boolean;
  /** Settles when the story that it opened with has been told, and rejects when that broke off. */
  readonly told: Promise<void>;
  role(userId: string): string;
  /** Lives through the time until then, as a running app would. Refuses, in a sentence, to go back or too far. */
  travel(to: Date): Promise<void>;
  /** Forgets everything and begins anew. */
  begin(beginning: Beginning): Promise<void>;
  /** Calls whenever something may look different; until the answer is called. */
  watch(look: () => void): () => void;
  stop(): Promise<void>;
}

export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { url, now = () => new Date(), onLog = () => {} } = options;
  const keeper = openKeeper(options.folder);
  const db = await openDb(url, { connections: 2 });
  const clock = movedClock(now);
  const watchers = new Set<() => void>();
  let beginning: Beginning = options.beginning ?? 'story';
  let underWay = 0;
  let ended = 0;
  let isTold = false;
  const changed = (): void => {
    for (const look of watchers) look();
    if (underWay === 0 && isTold) keeper.keepSoon(moment);
  };
  const moment = () => ({ beginning, now: clock.now(), workspace: scene.slack.workspace });
  let scene = await open();
  // Whoever waits sees the weeks pass. That it broke off is said to whoever asks.
  const told = isTold ? Promise.resolve() : alone(() => tell(scene));
  told.catch(() => {});

  async function open(): Promise<Scene> {
    const cron = options.cron ?? true;
    const opened = await openScene({ url, db, clock, keeper, begins: cast.begins(now()), cron, onLog });
    isTold = opened.kept !== null;
    if (opened.kept) ({ beginning } = opened.kept);
    opened.slack.watch(() => changed());
    return opened;
  }

  async function tell({ slack, app }: Scene): Promise<void> {
    const go = (to: Date) => travel({ clock, app, db }, to);
    if (beginning === 'story') await tellHistory({ slack, app, clock, travel: go });
    else clock.moveTo(cast.present(now()));
    isTold = true;
    await keeper.keepNow({ beginning, now: clock.now(), workspace: slack.workspace });
  }

  /** One at a time: two journeys would pull the clock apart. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (underWay > 0) throw new Error('Already on the way: wait a moment.');
    underWay += 1;
    changed();
    try {
      await work();
    } finally {
      underWay -= 1;
      ended += 1;
      changed();
    }
  }

  return {
    manifest,
    clock,
    db,
    get slack() {
      return scene.slack;
    },
    get travelling() {
      return underWay > 0;
    },
    get journeys() {
      return ended;
    },
    get beginning() {
      return beginning;
    },
    role: cast.role,
    get telling() {
      return !isTold;
    },
    told,
    travel: (to) => alone(() => travel({ clock, app: scene.app, db }, to)),
    begin: (wanted) =>
      alone(async () => {
        await scene.close();
        await keeper.forget();
        beginning = wanted;
        scene = await open();
        await tell(scene);
      }),
    watch(look) {
      watchers.add(look);
      return () => void watchers.delete(look);
    },
    async stop() {
      await scene.close();
      // Half a story is begun anew.
      if (isTold) await keeper.keepNow(moment());
      await db.close();
    },
  };
}
