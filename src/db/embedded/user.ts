import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Binaries, exists, stageBinaries } from './binaries.ts';

/** Who the server runs as: PostgreSQL refuses to be root, so root lends it the user that owns nothing. */
export type Runner = { readonly uid: number; readonly gid: number } | Record<string, never>;

const nobody = { uid: 65_534, gid: 65_534 };
const ours = '/var/lib/nextstep';

export interface Place {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
}

/**
 * Settles where server and data live. As root, both must be reachable for another user: where they are not
 * (a checkout in /root, for one), they live in /var/lib/nextstep instead, and the log says so.
 */
export async function settle(folder: string, binaries: Binaries, log: (line: string) => void): Promise<Place> {
  const wanted = resolve(folder);
  if (process.getuid?.() !== 0) {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    return { folder: wanted, binaries, runner: {} };
  }
  await mkdir(wanted, { recursive: true });
  const place = { folder: wanted, binaries, runner: nobody };
  if (!(await reachable(dirname(wanted))) || !(await reachable(binaries.home))) {
    await mkdir(ours, { recursive: true });
    await chmod(ours, 0o711);
  }
  if (!(await reachable(binaries.home))) {
    place.binaries = await stageBinaries(binaries, ours);
    log(`PostgreSQL runs from ${place.binaries.home}: as root it must drop to another user, who cannot enter ${binaries.home}`);
  }
  if (!(await reachable(dirname(wanted)))) {
    place.folder = join(ours, `data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
    await mkdir(place.folder, { recursive: true });
    log(`The data lives in ${place.folder}: as root PostgreSQL must drop to another user, who cannot enter ${wanted}`);
  }
  const cluster = join(place.folder, 'cluster');
  if (await exists(cluster)) {
    // Made by somebody who was not root: it stays theirs.
    const { uid, gid } = await stat(cluster);
    return { ...place, runner: { uid, gid } };
  }
  await chmod(place.folder, 0o700);
  await chown(place.folder, nobody.uid, nobody.gid);
  return place;
}

/** True when every folder on the way lets everybody pass. */
async function reachable(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
