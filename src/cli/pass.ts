import { parseArgs } from 'node:util';
import { readConfig, readDatabaseConfig } from '../config.ts';
import { type Database, openDatabase } from '../db/open.ts';
import { type JobWorld, openJobs } from '../job-context.ts';
import type { JobContext } from '../jobs/job.ts';
import { openLog } from '../log.ts';
import { openClient } from '../slack/clients.ts';
import { slackDirectory } from '../slack/directory.ts';
import { readInstallation } from '../slack/installation.ts';
import { slackMessenger } from '../slack/messenger.ts';
import type { CliIo } from './word.ts';

const deadline = 60_000;

/** One pass of a job at an instant of the operator's choosing: for real, or as a dry run that only prints. */
export interface Pass {
  readonly usage: string;
  real(context: JobContext): Promise<void>;
  /** What the pass would send, one JSON line for each. Nothing is written or sent. */
  dry(context: Pick<JobContext, 'sweep' | 'now' | 'newId'>): AsyncIterable<object>;
}

/** Reads `--at` and `--dry-run` and runs the pass. A dry run needs only the database. */
export async function runPass(args: string[], io: CliIo, pass: Pass): Promise<number> {
  const read = readPass(args);
  if ('wrong' in read) {
    io.err(`${read.wrong}\nUsage: ${pass.usage}`);
    return 2;
  }
  const database = await openDatabase(readDatabaseConfig(io.env).database, openLog('warn', io.err));
  try {
    if (read.dry) await rehearse(database, read.at, io, pass);
    else await perform(database, read.at, io, pass);
    return 0;
  } finally {
    await database.stop();
  }
}

async function rehearse(database: Database, now: Date, io: CliIo, pass: Pass): Promise<void> {
  const db = await database.connect({ deadline, connections: 2 });
  try {
    for await (const line of pass.dry(openJobs(db, now))) io.out(JSON.stringify(line));
  } finally {
    await db.close();
  }
}

async function perform(database: Database, now: Date, io: CliIo, pass: Pass): Promise<void> {
  const { slack } = readConfig(io.env);
  const client = openClient(slack);
  const home = await readInstallation(client);
  const db = await database.connect({ deadline, connections: 2 });
  const world: JobWorld = { messenger: slackMessenger(client), directory: slackDirectory(client, home), stopping: () => false };
  try {
    await pass.real({ ...openJobs(db, now), ...world });
  } finally {
    await db.close();
  }
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function readPass(args: string[]): { at: Date; dry: boolean } | { wrong: string } {
  try {
    const { values } = parseArgs({ args, options: { at: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
    const at = new Date(values.at ?? '');
    if (!values.at || !instant.test(values.at) || Number.isNaN(at.getTime()))
      return { wrong: '--at must be an instant like 2026-11-23T09:00:00Z.' };
    return { at, dry: values['dry-run'] ?? false };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'These options cannot be read.' };
  }
}
