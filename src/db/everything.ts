import { asc, eq } from 'drizzle-orm';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Db } from './client.ts';
import { entries, people, prospects, steps } from './schema.ts';

type Cell = string | number | boolean | null;

/** Everything of a workspace that is its people's, table by table, as plain rows: lists are joined, dates are ISO 8601. */
export function everythingOf(
  db: Db,
  workspace: WorkspaceId,
): Promise<Record<'people' | 'prospects' | 'steps' | 'entries', Record<string, Cell>[]>> {
  // One snapshot: a step never names a prospect that is not in the export.
  return db.transaction(
    async (tx) => ({
      people: (await tx.select().from(people).where(eq(people.workspace, workspace)).orderBy(asc(people.user))).map(plain),
      prospects: (await tx.select().from(prospects).where(eq(prospects.workspace, workspace)).orderBy(asc(prospects.id))).map(
        plain,
      ),
      steps: (await tx.select().from(steps).where(eq(steps.workspace, workspace)).orderBy(asc(steps.id))).map(plain),
      entries: (await tx.select().from(entries).where(eq(entries.workspace, workspace)).orderBy(asc(entries.id))).map(
        ({ before: _before, ...entry }) => plain(entry),
      ),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function plain(row: object): Record<string, Cell> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]));
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}
