import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, program } from './binaries.ts';
import { isAlive } from './lock.ts';
import type { Place, Runner } from './user.ts';

/** A data folder with its password: the two are made and appear together. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
}

export const superuser = 'nextstep';

/**
 * Opens the cluster in the folder, or makes it. It is made aside and renamed, so a kill in between leaves no half cluster,
 * and of several processes that start at once one wins and the others use its work.
 */
export async function openCluster({ folder, binaries, runner }: Place, { fsync }: { fsync: boolean }): Promise<Cluster> {
  const home = join(folder, 'cluster');
  const foreign = () => new Error(`The data in ${folder} belongs to another user. Start as that user, or name another folder.`);
  await readdir(folder).catch(() => {
    throw foreign();
  });
  if (!(await exists(home))) {
    await clearLeftovers(folder);
    const aside = join(folder, `init-${process.pid}-${randomBytes(4).toString('hex')}`);
    await mkdir(aside, { mode: 0o700 });
    await lend(aside, runner);
    await writeFile(join(aside, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
    await lend(join(aside, 'password'), runner);
    await initialise(binaries.home, aside, runner, fsync);
    await rename(aside, home).catch(async (error: unknown) => {
      await rm(aside, { recursive: true, force: true });
      if (!(await exists(home))) throw error;
    });
  }
  const data = join(home, 'data');
  const password = await readFile(join(home, 'password'), 'utf8').catch(() => {
    throw foreign();
  });
  await checkVersion(data, binaries.version);
  return { folder: home, data, password };
}

async function initialise(home: string, aside: string, runner: Runner, fsync: boolean): Promise<void> {
  await run(program(home, 'initdb'), runner, [
    '--pgdata',
    join(aside, 'data'),
    '--username',
    superuser,
    '--pwfile',
    join(aside, 'password'),
    '--auth',
    'scram-sha-256',
    // Locale C alone would leave É as it is under lower(); the builtin one knows Unicode and is the same on every machine.
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    // The password has 192 random bits: stretching it would only make every connection slower.
    '--set',
    'scram_iterations=1',
    '--set',
    'timezone=UTC',
    '--set',
    'log_timezone=UTC',
    '--no-instructions',
    ...(fsync ? [] : ['--no-sync']),
  ]);
}

async function checkVersion(data: string, version: string): Promise<void> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  const major = version.split('.')[0];
  if (found !== major) {
    throw new Error(
      `The data in ${data} was written by PostgreSQL ${found}; this release carries ${major} and leaves it untouched. ` +
        `Export with the release that wrote it, then import into an empty folder.`,
    );
  }
}

/** Only what a dead process left: another may be at work beside us. */
async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^init-(\d+)-/.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Gives to the server's user what root made for it. */
export async function lend(path: string, runner: Runner): Promise<void> {
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(path, runner.uid, runner.gid);
}

function run(command: string, runner: Runner, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...runner, cwd: '/', env: cleanEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`PostgreSQL could not make its data folder: ${said.trim()}`)),
    );
  });
}

/** Nothing of ours: PGOPTIONS and its like would change the server, and secrets have no business there. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) };
}
