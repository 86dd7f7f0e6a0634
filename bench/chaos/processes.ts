import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.ts';

/** The files that processes of a storm run, bundled, so that one that is killed is soon followed by the next. */
export async function bundleProcesses(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-storm-'));
  await bundle(['bench/chaos/replica.ts', 'bench/chaos/naive.ts', 'bench/chaos/bare-post.ts'], folder);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What a run is given: the bundled files, and migrated databases of its own. */
export interface Grounds {
  readonly folder: string;
  newDatabase(): Promise<string>;
}
