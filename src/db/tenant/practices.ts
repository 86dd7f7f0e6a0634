import { and, gte, inArray, sql } from 'drizzle-orm';
import type { EntryId, ProspectId, StepId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { firstIdAt } from '../new-id.ts';
import { entries } from '../schema.ts';
import { standingIn } from './standing.ts';

/** The worksheets in the log, and whether they were looked back on. */
export function practicesIn(tx: Tx, workspace: WorkspaceId) {
  const found = standingIn(tx, workspace);
  return {
    /** What these practised since then and did not look back on yet, the latest first. */
    async since(
      actors: readonly UserId[],
      since: Date,
    ): Promise<{ id: EntryId; actor: UserId; prospect: ProspectId; step: StepId }[]> {
      const theirs = sql`${entries.actor} = any(${sql.param([...actors])}::text[])`;
      const recent = and(theirs, gte(entries.id, firstIdAt(since) as EntryId))!;
      const kind = sql<string>`${entries.what}->>'kind'`;
      const all = await found(recent, inArray(kind, ['practised', 'learned']));
      const seen = new Set(all.flatMap(({ what }) => (what.kind === 'learned' ? [what.practice] : [])));
      return all.flatMap(({ id, actor, prospect, what }) =>
        what.kind === 'practised' && prospect && !seen.has(id) ? [{ id, actor, prospect, step: what.step }] : [],
      );
    },

    /** The practices with these people whose Friday question was answered. */
    async lookedBack(people: readonly ProspectId[]): Promise<ReadonlySet<EntryId>> {
      if (people.length === 0) return new Set();
      const answers = await found(inArray(entries.prospect, [...people]), sql`${entries.what}->>'kind' = 'learned'`);
      return new Set(answers.flatMap(({ what }) => (what.kind === 'learned' ? [what.practice] : [])));
    },
  };
}
