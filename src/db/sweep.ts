import { and, eq, lte, sql } from 'drizzle-orm';
import type { DeliveryId, ProspectId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { NudgeContent } from '../domain/nudge.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import type { Rhythms } from '../domain/rhythm.ts';
import { defaultRhythms } from '../domain/rhythm.ts';
import type { Run } from '../domain/run.ts';
import type { Db } from './client.ts';
import { deliveries, people, workspaces } from './schema.ts';
import { digestSweep } from './sweep/digests.ts';
import { dueProspects, dueReps } from './sweep/due-reps.ts';
import { prospectsIn } from './tenant/prospects.ts';
import { repOf } from './tenant/rows.ts';

/** Whose turn it is, and the few of their prospects a nudge would choose from. */
export interface DueRep {
  readonly workspace: WorkspaceId;
  readonly user: UserId;
  readonly due: readonly ProspectId[];
  /** All that are due, those not in `due` included. */
  readonly total: number;
}

export interface RepFacts {
  readonly rep: Rep;
  readonly due: readonly Prospect[];
  readonly total: number;
  readonly rhythms: Rhythms;
}

export interface Turn {
  readonly run: Run;
  /** What to say, until when it may be said; null for nothing. */
  readonly nudge: { readonly id: DeliveryId; readonly content: NudgeContent; readonly expires: Date } | null;
}

/** The few queries that look across workspaces. Only jobs are given one. */
export type Sweep = ReturnType<typeof openSweep>;

export function openSweep(db: Db) {
  return {
    ...digestSweep(db),

    /** Up to `limit` reps the clock has to look at, the longest waiting first, in one statement. */
    dueReps: (now: Date, limit: number): Promise<DueRep[]> => dueReps(db, now, limit),

    /**
     * One rep's turn: `decide` says what it means, and the decision is committed as rows before anything is sent.
     * Null when another process has the rep in hand or has already moved them on: the claim decides, not the clock.
     */
    takeTurn(found: DueRep, now: Date, decide: (facts: RepFacts) => Turn): Promise<Turn | null> {
      return db.transaction(async (tx) => {
        const mine = and(eq(people.workspace, found.workspace), eq(people.user, found.user));
        const [[row], [team], due] = await Promise.all([
          tx
            .select()
            .from(people)
            .where(and(mine, lte(people.nextRunAt, now)))
            .for('update', { skipLocked: true }),
          tx.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, found.workspace)),
          dueProspects(tx, found, now).then((due) => prospectsIn(tx, found.workspace).getMany(due)),
        ]);
        if (!row || !team) return null;
        const turn = decide({ rep: repOf(row), due, total: found.total, rhythms: { ...defaultRhythms, ...team.rhythms } });
        const base = { workspace: found.workspace, kind: 'nudge', to: found.user, createdAt: now, dueAt: now } as const;
        const skipped = turn.run.skipped.map(({ day, reason }) => ({
          ...base,
          id: sql`gen_random_uuid()`,
          period: day,
          state: 'skipped' as const,
          reason,
          settledAt: now,
        }));
        const { nudge } = turn;
        await Promise.all([
          tx.update(people).set({ nextRunAt: turn.run.next }).where(mine),
          skipped.length ? tx.insert(deliveries).values(skipped).onConflictDoNothing() : null,
          nudge
            ? tx
                .insert(deliveries)
                .values({
                  ...base,
                  id: nudge.id,
                  period: nudge.content.day,
                  content: nudge.content,
                  state: 'pending',
                  expiresAt: nudge.expires,
                })
                .onConflictDoNothing()
            : null,
        ]);
        return turn;
      });
    },

    /** The facts of a turn without taking it, for a dry run. */
    async look(found: DueRep, now: Date): Promise<RepFacts | null> {
      const mine = and(eq(people.workspace, found.workspace), eq(people.user, found.user));
      const [[row], [team], due] = await Promise.all([
        db.select().from(people).where(mine),
        db.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, found.workspace)),
        db.transaction(async (tx) => prospectsIn(tx, found.workspace).getMany(await dueProspects(tx, found, now))),
      ]);
      return row && team ? { rep: repOf(row), due, total: found.total, rhythms: { ...defaultRhythms, ...team.rhythms } } : null;
    },
  };
}
