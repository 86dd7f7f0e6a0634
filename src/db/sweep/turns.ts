import { and, eq, lte, sql } from 'drizzle-orm';
import type { DeliveryId, UserId } from '../../domain/ids.ts';
import type { NudgeFacts } from '../../domain/nudge.ts';
import type { NudgeContent } from '../../domain/nudge-content.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Run } from '../../domain/run.ts';
import type { Db, Tx } from '../client.ts';
import { recordPassed } from '../passed-days.ts';
import { people } from '../schema.ts';
import { practicesIn } from '../tenant/practices.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { repOf } from '../tenant/rows.ts';
import { teamIn } from '../tenant/team.ts';
import { type DueRep, dueProspects } from './due-reps.ts';

/** All that one rep's turn is decided from. */
export interface RepFacts extends NudgeFacts {
  readonly rep: Rep;
}

export interface Turn {
  readonly run: Run;
  /** What to say, until when it may be said; null for nothing. */
  readonly nudge: { readonly id: DeliveryId; readonly content: NudgeContent; readonly expires: Date } | null;
}

const week = 7 * 24 * 3_600_000;

/** Turns of reps of one workspace, and what they are decided from. */
export function turnSweep(db: Db) {
  return {
    /**
     * Turns of reps of one workspace: `decide` says what each means, or null to leave it as it is, and the decisions are
     * committed as rows, all or none, before anything is sent. Resolves with those whose turn it was; others
     * another process has in hand, or has already moved on: the claim decides, not the clock.
     */
    takeTurns(
      found: readonly DueRep[],
      now: Date,
      decide: (facts: RepFacts) => Promise<Turn | null>,
    ): Promise<ReadonlySet<UserId>> {
      const [{ workspace }] = found as [DueRep];
      return db.transaction(async (tx) => {
        const [rows, factsOf] = await Promise.all([
          tx
            .select()
            .from(people)
            .where(and(among(found), lte(people.nextRunAt, now)))
            .for('update', { skipLocked: true }),
          factsAbout(tx, found, now),
        ]);
        const turns: { readonly user: UserId; readonly turn: Turn }[] = [];
        for (const row of rows) {
          const facts = factsOf?.(row.user);
          const turn = facts ? await decide({ ...facts, rep: repOf(row) }) : null;
          if (turn) turns.push({ user: row.user, turn });
        }
        if (turns.length > 0)
          await Promise.all([
            moveOn(tx, workspace, turns),
            ...turns.map(({ user, turn }) => recordPassed(tx, workspace, user, turn.run.skipped, now)),
            putUp(tx, workspace, turns, now),
          ]);
        return new Set(turns.map(({ user }) => user));
      });
    },

    /** The facts of a turn without taking it, for a dry run. */
    async look(found: DueRep, now: Date): Promise<RepFacts | null> {
      const [[row], factsOf] = await Promise.all([
        db
          .select()
          .from(people)
          .where(among([found])),
        db.transaction((tx) => factsAbout(tx, [found], now)),
      ]);
      const facts = factsOf?.(found.user);
      return row && facts ? { ...facts, rep: repOf(row) } : null;
    },
  };
}

type Decided = readonly { readonly user: UserId; readonly turn: Turn }[];

const among = (found: readonly DueRep[]) =>
  and(eq(people.workspace, found[0]!.workspace), sql`${people.user} = any(${sql.param(found.map(({ user }) => user))}::text[])`);

/** One JSON parameter however many they are, so that the statement stays the same. */
async function moveOn(tx: Tx, workspace: DueRep['workspace'], turns: Decided): Promise<void> {
  const moved = turns.map(({ user, turn }) => ({ user_id: user, next_run_at: turn.run.next }));
  await tx.execute(sql`
    update people set next_run_at = moved.next_run_at
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (user_id text, next_run_at timestamptz)
    where people.workspace_id = ${workspace} and people.user_id = moved.user_id`);
}

/** A day that has its row already keeps it. */
async function putUp(tx: Tx, workspace: DueRep['workspace'], turns: Decided, now: Date): Promise<void> {
  const rows = turns.flatMap(({ user, turn: { nudge } }) =>
    nudge ? [{ id: nudge.id, to_id: user, period: nudge.content.day, content: nudge.content, expires_at: nudge.expires }] : [],
  );
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into deliveries (workspace_id, id, kind, to_id, period, content, state, created_at, due_at, expires_at)
    select ${workspace}, id, 'nudge', to_id, period, content, 'pending', ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz, expires_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as planned (id uuid, to_id text, period text, content jsonb, expires_at timestamptz)
    on conflict do nothing`);
}

/** What turns are decided from, but for the rep: each question is asked once for all of them. */
async function factsAbout(
  tx: Tx,
  found: readonly DueRep[],
  now: Date,
): Promise<((user: UserId) => Omit<RepFacts, 'rep'>) | null> {
  const [{ workspace }] = found as [DueRep];
  const prospects = prospectsIn(tx, workspace);
  const [team, practices, dueOf] = await Promise.all([
    teamIn(tx, workspace).get(),
    // Since the last time they could have been asked, a week ago.
    practicesIn(tx, workspace).since(
      found.map(({ user }) => user),
      new Date(now.getTime() - week),
    ),
    Promise.all(found.map(async (rep) => [rep.user, await dueProspects(tx, rep, now)] as const)).then((due) => new Map(due)),
  ]);
  if (!team) return null;
  const { rhythms, playbook } = team;
  const people = await prospects.getMany([...dueOf.values()].flat());
  const byId = new Map(people.map((prospect) => [prospect.id, prospect]));
  const doors = await prospects.doors(people);
  const totals = new Map(found.map(({ user, total }) => [user, total]));
  return (user) => ({
    due: (dueOf.get(user) ?? []).flatMap((id) => byId.get(id) ?? []),
    total: totals.get(user) ?? 0,
    rhythms,
    coaching: { playbook, doors },
    practised: practices
      .filter(({ actor }) => actor === user)
      .map(({ id, prospect, step }) => ({ practice: id, prospect, step })),
  });
}
