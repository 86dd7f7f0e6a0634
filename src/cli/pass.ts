import { readSendingConfig } from '../config.ts';
import { defaultSending } from '../domain/sending.ts';
import { openJobs } from '../job-context.ts';
import type { JobContext } from '../jobs/job.ts';
import { type Log, openLog } from '../log.ts';
import { openClient } from '../slack/clients.ts';
import { slackDirectory } from '../slack/directory.ts';
import { readInstallation } from '../slack/installation.ts';
import { type Messenger, slackMessenger } from '../slack/messenger.ts';
import { readArgs, type Wrong } from './read-args.ts';
import { withDatabase } from './with-database.ts';
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
  // Settings first: what is missing is said before anything is started.
  const slack = read.dry ? null : readSendingConfig(io.env).slack;
  const log = openLog('warn', io.err);
  return withDatabase(io, { deadline, connections: 2 }, (db) => {
    const jobs = openJobs(db, { now: () => read.at }, log);
    return slack ? perform(jobs, slack, io, log, pass) : rehearse(jobs, io, pass);
  });
}

type Jobs = ReturnType<typeof openJobs>;

async function rehearse(jobs: Jobs, io: CliIo, pass: Pass): Promise<number> {
  let lines = 0;
  for await (const line of pass.dry(jobs)) {
    io.out(JSON.stringify(line));
    lines += 1;
  }
  // Not among the lines, which programs read.
  if (lines === 0) io.err('A pass at this instant would send nothing.');
  return 0;
}

/** Runs the pass for real and says how it went: whoever waits at a terminal must not have to look into the log. */
async function perform(jobs: Jobs, slack: Parameters<typeof openClient>[0], io: CliIo, log: Log, pass: Pass): Promise<number> {
  const client = openClient(slack, defaultSending.callSeconds);
  const home = await readInstallation(client);
  const messenger = slackMessenger(client, log);
  const ended = { sent: 0, failed: 0 };
  const post: Messenger['post'] = async (...args) => {
    const outcome = await messenger.post(...args);
    if (outcome.outcome === 'sent') ended.sent += 1;
    else {
      ended.failed += 1;
      io.err(`To ${args[1]}: ${notSent[outcome.outcome]} (${outcome.reason}).`);
    }
    return outcome;
  };
  await pass.real({
    ...jobs,
    messenger: { ...messenger, post },
    directory: slackDirectory(client, home),
    stopping: () => false,
    outOfTime: new Promise(() => {}),
  });
  io.out(ended.sent === 1 ? 'Sent 1 message.' : `Sent ${ended.sent} messages.`);
  return ended.failed ? 1 : 0;
}

const notSent = {
  limited: 'not sent yet, Slack asks us to wait; the app tries again',
  later: 'not sent yet; the app tries again',
  refused: 'not sent, Slack refused it',
  unknown: 'perhaps sent, Slack’s answer was lost',
} as const;

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function readPass(args: string[]): { at: Date; dry: boolean } | Wrong {
  const read = readArgs({ args, options: { at: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
  if ('wrong' in read) return read;
  const { at: typed, 'dry-run': dry = false } = read.values;
  const at = new Date(typed ?? '');
  if (!typed || !instant.test(typed) || Number.isNaN(at.getTime()))
    return { wrong: '--at must be an instant like 2026-11-23T09:00:00Z.' };
  return { at, dry };
}
