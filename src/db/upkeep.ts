import { and, asc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { dayAt } from '../domain/calendar.ts';
import type { Problem } from '../domain/delivery.ts';
import type { DeliveryId, UserId, WorkspaceId } from '../domain/ids.ts';
import type { Person, Rep } from '../domain/rep.ts';
import { defaultRhythms } from '../domain/rhythm.ts';
import { changed, rescheduled } from '../domain/run.ts';
import type { Db, Tx } from './client.ts';
import { leaderToTell } from './leader.ts';
import { newId } from './new-id.ts';
import { drafts, inbox, people, silences, workspaces } from './schema.ts';
import { outboxIn } from './tenant/outbox.ts';
import { prospectsIn } from './tenant/prospects.ts';
import { peopleIn } from './tenant/people.ts';
import { repOf } from './tenant/rows.ts';

const day = 24 * 3_600_000;

/** Whose people are without somebody now, a manager hears once, or else an admin. */
async function tellOfLeaver(tx: Tx, workspace: WorkspaceId, user: UserId, now: Date): Promise<void> {
  const left = await prospectsIn(tx, workspace).names(user);
  const problem = { kind: 'left', user, people: left.length } as const;
  if (left.length > 0) await tellLeader(tx, workspace, problem, now.toISOString(), now);
}

/** Once for each time they were lost: until something reaches them, their last nudge stays the same. */
async function tellOfUnreachable(tx: Tx, workspace: WorkspaceId, { user, lastNudgedAt }: Rep, now: Date): Promise<void> {
  await tellLeader(tx, workspace, { kind: 'unreachable', user }, lastNudgedAt?.toISOString() ?? 'never', now);
}

async function tellLeader(
  tx: Tx,
  workspace: WorkspaceId,
  problem: Extract<Problem, { user: UserId }>,
  occasion: string,
  now: Date,
): Promise<void> {
  const to = await leaderToTell(tx, workspace, problem.user);
  if (!to) return;
  const telling = { id: newId(now) as DeliveryId, to, period: `${problem.kind} ${problem.user} ${occasion}` };
  await outboxIn(tx, workspace).tell({ ...telling, content: { kind: 'notice', problem } }, now);
}

/** Housekeeping across workspaces. Only jobs are given one. */
export type Upkeep = ReturnType<typeof openUpkeep>;

export function openUpkeep(db: Db) {
  const rhythmsOf = async (workspace: WorkspaceId) => {
    const [team] = await db.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, workspace));
    return { ...defaultRhythms, ...team?.rhythms };
  };
  return {
    /** Answers are kept for a day, longer than Slack ever delivers again; drafts until they expire; silences until their day is over everywhere. */
    async prune(now: Date): Promise<void> {
      await db.delete(silences).where(lt(silences.until, dayAt(new Date(now.getTime() - day), 'UTC')));
      await db.delete(inbox).where(lt(inbox.at, new Date(now.getTime() - day)));
      await db.delete(drafts).where(lt(drafts.expiresAt, now));
    },

    /** Reps Slack was last asked about more than a day ago, the longest ago first. */
    peopleToRefresh(now: Date, limit: number): Promise<{ workspace: WorkspaceId; user: UserId }[]> {
      return db
        .select({ workspace: people.workspace, user: people.user })
        .from(people)
        .innerJoin(workspaces, and(eq(workspaces.id, people.workspace), isNull(workspaces.disabled)))
        .where(and(isNotNull(people.joinedAt), lt(people.refreshedAt, new Date(now.getTime() - day))))
        .orderBy(asc(people.refreshedAt))
        .limit(limit);
    },

    /** Keeps what Slack said, and what follows: a new zone moves their days, a rep who left or became a guest is nudged no more. */
    async refreshed(workspace: WorkspaceId, user: UserId, person: Person | null, now: Date): Promise<void> {
      const rhythms = await rhythmsOf(workspace);
      await db.transaction(async (tx) => {
        const here = peopleIn(tx, workspace);
        const before = await here.get(user);
        if (before?.unreachable && !person?.deactivated) await tellOfUnreachable(tx, workspace, before, now);
        if (!person || !before) {
          await tx
            .update(people)
            .set({ refreshedAt: now })
            .where(and(eq(people.workspace, workspace), eq(people.user, user)));
          return;
        }
        const after = await here.meet(person, now);
        const same = after.zone === before.zone && after.deactivated === before.deactivated && after.guest === before.guest;
        if (same) return;
        await here.schedule(user, changed(before, after, now), now);
        await here.rescheduleProspects(user, rhythms, after);
        if (after.deactivated && !before.deactivated) await tellOfLeaver(tx, workspace, user, now);
      });
    },

    /** Works out anew when prospects are due, and whether a nudge is sooner, for reps whose team changed rhythms or holidays. */
    async reschedule(now: Date, limit: number): Promise<void> {
      const stale = await db
        .select()
        .from(people)
        .where(sql`${people.duenessStale}`)
        .limit(limit);
      for (const row of stale) {
        const rhythms = await rhythmsOf(row.workspace);
        const rep = repOf(row);
        const next = rescheduled(rep, now);
        const sooner = rep.nextRunAt && rep.nextRunAt > now && next && next < rep.nextRunAt;
        await db.transaction(async (tx) => {
          const here = peopleIn(tx, row.workspace);
          await here.rescheduleProspects(row.user, rhythms, rep);
          if (sooner) await here.change(row.user, { nextRunAt: next });
        });
      }
    },
  };
}
