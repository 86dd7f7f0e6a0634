import { existsSync } from 'node:fs';
import { readWhatIsSet } from '../config.ts';
import { openCheckup } from '../db/checkup.ts';
import { findServer } from '../db/open.ts';
import { openDb } from '../db/client.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { openLog } from '../log.ts';
import { type Grant, openSlackCheckup, type SlackCheckup } from '../slack/checkup.ts';
import { accessFindings } from './doctor/access.ts';
import { clockFinding } from './doctor/clock.ts';
import { databaseFindings } from './doctor/database.ts';
import { type Finding, lineOf, ok, skipped, wrong } from './doctor/finding.ts';
import { screenFindings } from './doctor/screens.ts';
import { socketsFinding } from './doctor/sockets.ts';
import { workspaceFindings } from './doctor/workspace.ts';
import { faultOf } from './fault.ts';
import { readArgs, type Wrong } from './read-args.ts';
import type { CliIo, CliWord } from './word.ts';

/** Somebody waits at a terminal; for a whole log to be read, longer. */
const deadline = 10_000;
const patience = 600_000;
const second = 1_000;

export const doctor: CliWord = {
  word: 'doctor',
  usage: 'nextstep doctor [--workspace T…] [--json]',
  summary:
    'Looks at everything the app stands on, and says what to do about what is wrong.\nEach check is a line: ok, warning, wrong or skipped; with --json a JSON object. The exit code is 1 when something is wrong.\nIt needs no setting: what cannot be looked at without one is skipped. It writes nothing, and shows nobody anything.',
  async run(args, io) {
    const read = readArguments(args);
    if ('wrong' in read) {
      io.err(`${read.wrong}\nUsage: ${doctor.usage}`);
      return 2;
    }
    let code = 0;
    for await (const finding of look(io, read.workspace)) {
      io.out(read.json ? JSON.stringify(finding) : lineOf(finding));
      if (finding.state === 'wrong') code = 1;
    }
    return code;
  },
};

type Settings = ReturnType<typeof readWhatIsSet>;

async function* look(io: CliIo, workspace: WorkspaceId | null): AsyncGenerator<Finding> {
  const settings = readWhatIsSet(io.env);
  for (const problem of settings.problems) yield wrong('settings', problem, 'The app does not start like this.');
  if (settings.problems.length === 0) yield ok('settings', 'every setting that is set can be read');
  const slack = openSlackCheckup(settings);
  yield await clockFinding(io.now, 'Slack', slack.clock, second);
  const grant = yield* accessFindings(slack, settings.botToken);
  yield await socketsFinding(settings, slack);
  yield* databaseAndWorkspaces(settings.database, workspace, { io, slack, grant });
  yield* screenFindings(slack, await io.screens());
}

interface Asking {
  readonly io: CliIo;
  readonly slack: SlackCheckup;
  readonly grant: Grant | null;
}

async function* databaseAndWorkspaces(
  database: Settings['database'],
  only: WorkspaceId | null,
  asking: Asking,
): AsyncGenerator<Finding> {
  if (!database) return void (yield skipped('database', 'there is no DATABASE_URL, and in production nothing is embedded'));
  if ('folder' in database && !existsSync(database.folder))
    return void (yield skipped('database', 'there is none yet: the app makes its own when it starts'));
  try {
    const server = await findServer(database, openLog('silent', asking.io.err));
    try {
      const db = await openDb(server.url, { deadline, connections: 1 });
      try {
        const patient = await openDb(server.url, { deadline: patience, connections: 1 });
        try {
          yield* inDatabase(openCheckup(db, patient), only, asking);
        } finally {
          await patient.close();
        }
      } finally {
        await db.close();
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    yield wrong('database', faultOf(error).replace(/\.$/, ''), 'Nothing more was looked at in it.');
  }
}

async function* inDatabase(
  checkup: ReturnType<typeof openCheckup>,
  only: WorkspaceId | null,
  { io, slack, grant }: Asking,
): AsyncGenerator<Finding> {
  let migrated = true;
  for await (const finding of databaseFindings(checkup)) {
    yield finding;
    if (finding.check === 'migrations' && finding.state === 'wrong') migrated = false;
  }
  yield await clockFinding(io.now, 'the database', checkup.clock);
  if (!migrated) return void (yield skipped('workspace', 'none was looked at, since the tables are not those of this version'));
  const teams = (await checkup.teams()).filter(({ id }) => !only || id === only);
  if (teams.length === 0 && only) yield wrong('workspace', `nothing is known of ${only} here`, 'Check the id of the workspace.');
  if (teams.length === 0 && !only) yield ok('workspace', 'nobody has used the app yet');
  for (const team of teams) yield* workspaceFindings(team, { checkup, slack, grant, now: io.now() });
}

function readArguments(args: string[]): { workspace: WorkspaceId | null; json: boolean } | Wrong {
  const read = readArgs({ args, options: { workspace: { type: 'string' }, json: { type: 'boolean' } } });
  if ('wrong' in read) return read;
  const { workspace = null, json = false } = read.values;
  if (workspace !== null && !/^[TE][A-Z0-9]+$/.test(workspace))
    return { wrong: '--workspace must be a Slack workspace id, T… or E….' };
  return { workspace: workspace as WorkspaceId | null, json };
}
