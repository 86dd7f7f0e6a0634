import type { Db } from './db/client.ts';
import { watch } from './db/watch.ts';
import type { Log } from './log.ts';
import { counting } from './ops/counting.ts';
import { type Looked, type Metrics, openMetrics } from './ops/metrics.ts';
import type { Clock } from './time/clock.ts';

/** A nudge a few seconds early or late is nobody's trouble; more is a clock that nobody sets. */
const mostSkew = 5;
const everyMs = 60_000;

export interface Watching {
  readonly metrics: Metrics;
  /** The log it was given, with its events counted. */
  readonly log: Log;
  /** Looks into this database from now on, whenever somebody asks and once a minute. Returns how to stop. */
  begin(db: Db): () => Promise<void>;
}

/** What is counted and measured of this process. `machine` is its own clock, also where the app's has been moved. */
export function openWatching(bare: Log, machine: Clock, connected: () => number): Watching {
  let db: Db | undefined;
  const metrics = openMetrics(look, connected);
  const log = counting(bare, metrics);

  async function look(): Promise<Looked> {
    if (!db) throw new Error('the database is not open yet');
    const asked = machine.now().getTime();
    const { now, waiting, disabled } = await watch(db);
    const skew = ((asked + machine.now().getTime()) / 2 - now.getTime()) / 1_000;
    if (Math.abs(skew) > mostSkew) log.warn({ seconds: Math.round(skew) }, 'clock.skewed');
    return { waiting, disabled, skew };
  }

  return {
    metrics,
    log,
    begin(opened) {
      db = opened;
      const timer = setInterval(() => void metrics.text(), everyMs).unref();
      return async () => clearInterval(timer);
    },
  };
}
