import { and, eq, lte } from 'drizzle-orm';
import type { DeliveryId, ProspectId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { NudgeFacts } from '../domain/nudge.ts';
import type { NudgeContent } from '../domain/nudge-content.ts';
import type { Rep } from '../domain/rep.ts';
import type { Run } from '../domain/run.ts';
import type { Db, Tx } from './client.ts';
import { recordPassed } from './passed-days.ts';
import { deliveries, people, workspaces } from './schema.ts';
import { digestSweep } from './sweep/digests.ts';
import { dueProspects, dueReps } from './sweep/due-reps.ts';
import { practicesIn } from './tenant/practices.ts';
import { prospectsIn } from './tenant/prospects.ts';
import { repOf, teamOf } from './tenant/rows.ts';

/** Whose turn it is, and the few of their prospects a nudge would choose from. */
export interface DueRep {
  readonly workspace: WorkspaceId;
  readonly user: UserId;
  readonly due: readonly ProspectId[];
  /** All that are due, those not in `due` included. */
  readonly total: number;
}

/** All that one rep's turn is decided from. */
export interface RepFacts extends NudgeFacts {
  readonly rep: Rep;
}

export interface Turn {
  readonly run: Run;
  /** What to say, until when it may be said; null for nothing. */
  readonly nudge: { readonly id: DeliveryId; readonly content: NudgeContent; readonly expires: Date } | null;
}

type Asked = Parameters<typeof dueReps> extends [unknown, ...infer Rest] ? Rest : never;

/** The few queries that look across workspaces. Only jobs are given one. */
export type Sweep = ReturnType<typeof openSweep>;

export function openSweep(db: Db) {
  return {
    ...digestSweep(db),

    /** Some of the reps the clock has to look at, workspaces by turns, in one statement. */
    dueReps: (...asked: Asked): Promise<DueRep[]> => dueReps(db, ...asked),

    /**
     * One rep's turn: `decide` says what it means, and the decision is committed as rows before anything is sent.
     * Null when another process has the rep in hand or has already moved them on: the claim decides, not the clock.
     */
    takeTurn(found: DueRep, now: Date, decide: (facts: RepFacts) => Turn): Promise<Turn | null> {
      return db.transaction(async (tx) => {
        const mine = and(eq(people.workspace, found.workspace), eq(people.user, found.user));
        const [[row], facts] = await Promise.all([
          tx
            .select()
            .from(people)
            .where(and(mine, lte(people.nextRunAt, now)))
            .for('update', { skipLocked: true }),
          factsAbout(tx, found, now),
        ]);
        if (!row || !facts) return null;
        const turn = decide({ ...facts, rep: repOf(row) });
        const base = { workspace: found.workspace, kind: 'nudge', to: found.user, createdAt: now, dueAt: now } as const;
        const { nudge } = turn;
        await Promise.all([
          tx.update(people).set({ nextRunAt: turn.run.next }).where(mine),
          recordPassed(tx, found.workspace, found.user, turn.run.skipped, now),
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
      const [[row], facts] = await Promise.all([
        db.select().from(people).where(mine),
        db.transaction((tx) => factsAbout(tx, found, now)),
      ]);
      return row && facts ? { ...facts, rep: repOf(row) } : null;
    },
  };
}

const week = 7 * 24 * 3_600_000;

/** What a turn is decided from, but for the rep. */
async function factsAbout(tx: Tx, found: DueRep, now: Date): Promise<Omit<RepFacts, 'rep'> | null> {
  const { workspace, total } = found;
  const prospects = prospectsIn(tx, workspace);
  const [[row], practices, due] = await Promise.all([
    tx.select().from(workspaces).where(eq(workspaces.id, workspace)),
    // Since the last time they could have been asked, a week ago.
    practicesIn(tx, workspace).since(found.user, new Date(now.getTime() - week)),
    dueProspects(tx, found, now).then((ids) => prospects.getMany(ids)),
  ]);
  if (!row) return null;
  const { rhythms, playbook } = teamOf(row);
  const practised = practices.map(({ id, prospect, step }) => ({ practice: id, prospect, step }));
  return { due, total, rhythms, coaching: { playbook, doors: await prospects.doors(due) }, practised };
}
