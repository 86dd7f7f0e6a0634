import { and, eq, sql } from 'drizzle-orm';
import type { ProspectId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Tx } from '../client.ts';
import { deliveries, drafts, entries, inbox, prospects, steps, stops } from '../schema.ts';

/** The one exception to a log that is only added to. */
export function forgetIn(tx: Tx, workspace: WorkspaceId) {
  return {
    /**
     * Scrubs one person from their row, steps, history and audit, from waiting words and kept answers, and has the
     * app's own nudges about them drawn anew. What stays is a row without a name, so that counts and referrals still
     * add up, and, if they had asked us to stop, a keyed hash.
     */
    async person({ id, name, contacts }: Prospect, now: Date): Promise<void> {
      await tx.execute(sql`select set_config('nextstep.forgetting', 'yes', true)`);
      await Promise.all([
        tx
          .update(prospects)
          .set({ ...tombstone, key: `forgotten ${id}` })
          .where(and(eq(prospects.workspace, workspace), eq(prospects.id, id))),
        tx
          .update(steps)
          .set({
            text: 'forgotten',
            note: null,
            state: sql`case ${steps.state} when 'planned' then 'dropped' else ${steps.state} end`,
          })
          .where(and(eq(steps.workspace, workspace), eq(steps.prospect, id))),
        tx
          .update(entries)
          .set({ before: null, what: withoutWords })
          .where(and(eq(entries.workspace, workspace), eq(entries.prospect, id))),
        tx
          .update(stops)
          .set({ prospect: null })
          .where(and(eq(stops.workspace, workspace), eq(stops.prospect, id))),
        ...[name, ...contacts].flatMap((word) => scrubMentions(word)),
        redraw(id, now),
      ]);
      await tx.execute(sql`select set_config('nextstep.forgetting', '', true)`);
    },
  };

  function scrubMentions(word: string) {
    const holds = (column: typeof drafts.content | typeof inbox.answer | typeof deliveries.content) =>
      sql`position(${JSON.stringify(word).slice(1, -1)} in ${column}::text) > 0`;
    return [
      tx.delete(drafts).where(and(eq(drafts.workspace, workspace), holds(drafts.content))),
      tx
        .update(inbox)
        .set({ answer: null })
        .where(and(eq(inbox.workspace, workspace), holds(inbox.answer))),
      tx
        .update(deliveries)
        .set({ content: null })
        .where(and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'digest'), holds(deliveries.content))),
    ];
  }

  function redraw(id: ProspectId, now: Date) {
    const about = sql`${deliveries.content} @> ${JSON.stringify({ items: [{ prospect: id }] })}::jsonb`;
    return tx
      .update(deliveries)
      .set({ redrawAt: now })
      .where(and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'nudge'), eq(deliveries.state, 'sent'), about));
  }
}

const tombstone = {
  name: 'forgotten',
  contacts: [],
  reason: null,
  removed: true,
  nextNudgeAt: null,
  quietOn: null,
  revision: sql`revision + 1`,
};

// Kinds, days and stages stay, for the counts; whatever a person typed goes.
const withoutWords = sql`case ${entries.what}->>'kind'
  when 'renamed' then '{"kind":"renamed","from":"","to":""}'::jsonb
  else ${entries.what} || (select coalesce(jsonb_object_agg(key, ''), '{}') from jsonb_object_keys(${entries.what}) as key
    where key in ('text', 'note', 'name', 'reason')) end`;
