import type { Outbox } from '../db/outbox.ts';
import type { Sweep } from '../db/sweep.ts';
import type { Upkeep } from '../db/upkeep.ts';
import type { Sending } from '../domain/sending.ts';
import type { Directory } from '../slack/directory.ts';
import type { Messenger } from '../slack/messenger.ts';

/** Everything a job may touch. */
export interface JobContext {
  readonly sweep: Sweep;
  readonly outbox: Outbox;
  readonly upkeep: Upkeep;
  readonly messenger: Messenger;
  readonly directory: Directory;
  /** When the run began. */
  readonly now: Date;
  /** The time by now, for work that goes on for minutes. */
  time(): Date;
  /** Resolves a moment later: what was begun together has mostly ended by then. */
  moment(): Promise<void>;
  /** Resolves later: a workspace's pace leaves room for some more by then. */
  pause(): Promise<void>;
  newId<Id extends string>(): Id;
  /**
   * Works on one row. What breaks there is logged and left for the next beat; it must not hold up everybody behind it.
   * Null when it broke.
   */
  apart<T>(
    row: { readonly workspace: string; readonly user?: string; readonly id?: string },
    work: () => Promise<T>,
  ): Promise<T | null>;
  /** Whether it broke because the database was in trouble, which passes by itself, and not by a mistake of ours. */
  passing(error: unknown): boolean;
  /** True once the process is asked to stop: finish the message in hand and return. */
  stopping(): boolean;
  /** Resolves when a process that stops can wait for Slack no longer. */
  readonly outOfTime: Promise<void>;
  readonly sending: Sending;
}

/** One thing the clock starts. */
export interface Job {
  readonly name: string;
  /** A cron expression, with seconds or without, always read in UTC: people's own clocks are the domain's business. */
  readonly every: string;
  run(context: JobContext): Promise<void>;
}
