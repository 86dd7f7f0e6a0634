import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of `migrations/`, in the order of drizzle-kit's journal. */
export interface Migration {
  readonly tag: string;
  /** Milliseconds since 1970; drizzle knows a migration by this number. */
  readonly when: number;
  readonly hash: string;
  readonly statements: readonly string[];
}

/** What the database remembers of one migration it went through. */
export interface Applied {
  readonly when: number;
  readonly hash: string;
}

/** Reads the journal and every file it names. Rejects when a file is missing or the journal is out of order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const text = await readFile(join(folder, 'meta', '_journal.json'), 'utf8');
  const { entries } = JSON.parse(text) as { entries: { tag: string; when: number }[] };
  const migrations = await Promise.all(
    entries.map(async ({ tag, when }) => {
      // A checkout on Windows may have other line ends; it is the same migration.
      const file = (await readFile(join(folder, `${tag}.sql`), 'utf8')).replaceAll('\r\n', '\n');
      const hash = createHash('sha256').update(file).digest('hex');
      return { tag, when, hash, statements: file.split('--> statement-breakpoint').filter((it) => it.trim()) };
    }),
  );
  for (const [at, { tag, when }] of migrations.entries()) {
    const before = migrations[at - 1];
    if (before && before.when >= when) {
      throw new Error(`Migration ${tag} is dated before ${before.tag}, which it follows. Generate it again, as the newest.`);
    }
  }
  return migrations;
}

/**
 * Which migrations are still to be applied, oldest first. Throws, with the name and the way out, when one was edited after
 * it was applied, came late, or is unknown to this code. A database that is ahead of this code is fine: a rolling
 * deploy looks like that from the old side; `ahead` counts those.
 */
export function planMigrations(ours: readonly Migration[], applied: readonly Applied[]): { pending: Migration[]; ahead: number } {
  const theirs = new Map(applied.map(({ when, hash }) => [when, hash]));
  const newest = Math.max(...theirs.keys());
  const pending = ours.filter(({ when }) => !theirs.has(when));
  const edited = ours.find(({ when, hash }) => theirs.has(when) && theirs.get(when) !== hash);
  if (edited)
    throw new Error(`Migration ${edited.tag} was edited after it was applied. Put it back as it was and write a new one.`);
  const late = pending.find(({ when }) => when < newest);
  if (late) throw new Error(`Migration ${late.tag} came late: a newer one is already applied. Generate it again, as the newest.`);
  const known = new Set(ours.map(({ when }) => when));
  const unknown = [...theirs.keys()].filter((when) => !known.has(when));
  const foreign = unknown.find((when) => when < (ours.at(-1)?.when ?? 0));
  if (foreign)
    throw new Error(
      `The database holds a migration of ${new Date(foreign).toISOString()} that this code does not know. Deploy the code that wrote it.`,
    );
  return { pending, ahead: unknown.length };
}
