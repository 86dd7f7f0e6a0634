import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, Workspace } from '../slack/workspace.ts';
import type { Beginning } from './protocol.ts';

/** What outlives the process beside the app's own database: what stands in the channels, and what time it was. */
interface Kept {
  readonly beginning: Beginning;
  readonly now: string;
  readonly messages: readonly (Omit<Message, 'files'> & { readonly files: readonly KeptFile[] })[];
}

interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly base64: string;
}

export interface Keeper {
  /** What was kept, put back into the workspace; null when there is nothing, or nothing that can be read. */
  restore(workspace: Workspace): Promise<{ readonly beginning: Beginning; readonly now: Date } | null>;
  /** Kept a moment later, together with whatever else changes until then. */
  keepSoon(look: () => Moment): void;
  /** Resolves when it is on the disk. */
  keepNow(moment: Moment): Promise<void>;
  forget(): Promise<void>;
}

export interface Moment {
  readonly beginning: Beginning;
  readonly now: Date;
  readonly workspace: Workspace;
}

const soonMs = 250;

export function openKeeper(folder: string): Keeper {
  const path = join(folder, 'slack.json');
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = (moment: Moment): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const text = JSON.stringify(keptOf(moment));
    // One after the other, and a file is whole or the old one: a process may die at any moment.
    writing = writing.then(async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.new`, text);
      await rename(`${path}.new`, path);
    });
    return writing;
  };
  return {
    async restore(workspace) {
      const kept = await readFile(path, 'utf8').then(
        (text) => JSON.parse(text) as Kept,
        () => null,
      );
      if (!kept) return null;
      for (const { files, ...message } of kept.messages)
        workspace.messages.push({
          ...message,
          files: files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64'), deleted: false })),
        });
      return { beginning: kept.beginning, now: new Date(kept.now) };
    },
    keepSoon(look) {
      timer ??= setTimeout(() => void write(look()), soonMs);
    },
    keepNow: write,
    async forget() {
      clearTimeout(timer);
      timer = undefined;
      await writing;
      await rm(path, { force: true });
    },
  };
}

const keptOf = ({ beginning, now, workspace }: Moment): Kept => ({
  beginning,
  now: now.toISOString(),
  messages: workspace.messages
    .filter(({ deleted }) => !deleted)
    .map(({ files, ...message }) => ({
      ...message,
      files: files.map(({ id, name, user, bytes }) => ({ id, name, user, base64: bytes.toString('base64') })),
    })),
});
