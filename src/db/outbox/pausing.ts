import { sql } from 'drizzle-orm';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import { type NudgeContent, pausedBy } from '../../domain/nudge-content.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Team } from '../../domain/team.ts';
import type { Tx } from '../client.ts';
import { withCommit } from '../one-go.ts';
import { dueness } from '../tenant/dueness.ts';
import { peopleIn } from '../tenant/people.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { teamIn } from '../tenant/team.ts';

/** A nudge that was said, or may have been. */
export interface SaidNudge {
  readonly to: UserId;
  readonly content: NudgeContent;
  /** When it was, or may have been. */
  readonly at: Date;
  /** False when nobody knows: then it counts between this message and the next, and for nobody whom it named. */
  readonly sure: boolean;
}

export interface PauseFacts {
  readonly reps: readonly Rep[];
  readonly team: Team;
  readonly named: readonly Prospect[];
}

/** What a pause is worked out from. The reps are held, or a pause would be of a zone they left. */
export async function pauseFacts(tx: Tx, workspace: WorkspaceId, said: readonly SaidNudge[]): Promise<PauseFacts | null> {
  if (said.length === 0) return null;
  const [reps, team, named] = await Promise.all([
    peopleIn(tx, workspace).hold(said.map(({ to }) => to)),
    teamIn(tx, workspace).get(),
    prospectsIn(tx, workspace).getMany(said.flatMap(({ content }) => pausedBy(content))),
  ]);
  return team && { reps, team, named };
}

/** The rep was nudged now, and those whom it named pause before they are named again. */
export function pauseAfter(tx: Tx, workspace: WorkspaceId, said: readonly SaidNudge[], { reps, team, named }: PauseFacts): void {
  const heard = said.map(({ to, at }) => ({ user_id: to, at }));
  const paused = said.flatMap(({ to, content, sure }) => {
    const rep = reps.find(({ user }) => user === to);
    if (!rep || !sure) return [];
    const ids = pausedBy(content);
    return named
      .filter(({ id }) => ids.includes(id))
      .map((prospect) => {
        const after = { ...prospect, nudges: prospect.nudges + 1, nudgedOn: content.day };
        const { id, revision, nudges, nudgedOn } = after;
        return { id, revision, nudges, nudgedOn, ...dueness(after, team.rhythms, rep) };
      });
  });
  if (heard.length > 0)
    withCommit(
      tx.execute(sql`
        update people set last_nudged_at = heard.at
        from jsonb_to_recordset(${JSON.stringify(heard)}::jsonb) as heard (user_id text, at timestamptz)
        where people.workspace_id = ${workspace} and people.user_id = heard.user_id`),
    );
  if (paused.length > 0)
    withCommit(
      tx.execute(sql`
        update prospects set
          nudges = paused.nudges, nudged_on = paused."nudgedOn", revision = paused.revision + 1,
          next_nudge_at = paused."nextNudgeAt", quiet_on = paused."quietOn"
        from jsonb_to_recordset(${JSON.stringify(paused)}::jsonb)
          as paused (id uuid, revision int, nudges int, "nudgedOn" date, "nextNudgeAt" timestamptz, "quietOn" date)
        where prospects.workspace_id = ${workspace} and prospects.id = paused.id and prospects.revision = paused.revision`),
    );
}
