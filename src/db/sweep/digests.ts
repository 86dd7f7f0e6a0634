import { and, eq, isNotNull, lte } from 'drizzle-orm';
import type { DigestWeek } from '../../domain/digest.ts';
import type { DeliveryId } from '../../domain/ids.ts';
import type { Team } from '../../domain/team.ts';
import type { Db } from '../client.ts';
import { deliveries, workspaces } from '../schema.ts';
import { teamOf } from '../tenant/rows.ts';
import { weekIn } from '../tenant/week.ts';

export interface DigestTurn {
  readonly week: DigestWeek;
  readonly id: DeliveryId;
  readonly expires: Date;
  readonly expired: boolean;
  readonly next: Date | null;
}

/** Digests that are due, in whatever workspace. */
export function digestSweep(db: Db) {
  return {
    /** Workspaces whose digest is due, with the instant it was due at. */
    async dueDigests(now: Date): Promise<{ team: Team; dueAt: Date }[]> {
      const due = and(isNotNull(workspaces.nextDigestAt), lte(workspaces.nextDigestAt, now));
      const rows = await db.select().from(workspaces).where(due).orderBy(workspaces.nextDigestAt).limit(200);
      return rows.map((row) => ({ team: teamOf(row), dueAt: row.nextDigestAt! }));
    },

    /** Reads the week that a digest would tell. */
    week: (team: Team, day: DigestWeek['from'], now: Date): Promise<DigestWeek> =>
      db.transaction((tx) => weekIn(tx, team.id).of(day, team.digest.zone, team.digest.names, now)),

    /** Commits a digest, or that it was skipped, and when the next is due. False when another process already has. */
    takeDigest({ id, digest }: Team, dueAt: Date, turn: DigestTurn, now: Date): Promise<boolean> {
      return db.transaction(async (tx) => {
        const mine = and(eq(workspaces.id, id), eq(workspaces.nextDigestAt, dueAt));
        const taken = await tx.update(workspaces).set({ nextDigestAt: turn.next }).where(mine).returning({ id: workspaces.id });
        if (taken.length === 0) return false;
        const row = {
          workspace: id,
          id: turn.id,
          kind: 'digest',
          period: turn.week.week,
          channel: digest.channel,
          createdAt: now,
          dueAt: now,
        } as const;
        const state = turn.expired
          ? ({ state: 'skipped', reason: 'outage', settledAt: now } as const)
          : ({ state: 'pending', content: { kind: 'digest', week: turn.week }, expiresAt: turn.expires } as const);
        await tx
          .insert(deliveries)
          .values({ ...row, ...state })
          .onConflictDoNothing();
        return true;
      });
    },
  };
}
