import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '../src/db/client.ts';

/** What the kernel counts in, on every Linux there is. */
const tick = 10;

/**
 * Milliseconds of processor time that this process and the server's work for it have used so far: the same on a busy
 * machine as on an idle one. Null where the kernel does not tell.
 */
export async function cpuOf(db: Pick<Db, 'execute'>): Promise<number | null> {
  const rows = await db.execute<{ pid: number }>(
    sql`select pid from pg_stat_activity where backend_type in ('client backend', 'io worker')`,
  );
  const { user, system } = process.cpuUsage();
  const used = await Promise.all(rows.map(({ pid }) => ofProcess(pid)));
  return used.includes(null) ? null : used.reduce<number>((sum, one) => sum + (one ?? 0), (user + system) / 1_000);
}

/** Milliseconds of processor time, user and system, that a process has used so far. Null where the kernel does not tell. */
export async function ofProcess(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The name in brackets may hold anything; what comes after it does not.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * tick : null;
}
