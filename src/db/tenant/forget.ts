import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { stepIn } from '../../domain/coach/team-playbook.ts';
import type { ProspectId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Tx } from '../client.ts';
import { drafts, entries, inbox, prospects, steps, stops } from '../schema.ts';
import { nobodyNamed, scrubDigests } from './forget/digests.ts';
import { outboxIn } from './outbox.ts';
import { silencesIn } from './silences.ts';
import { teamIn } from './team.ts';

/** The one exception to a log that is only added to. */
export function forgetIn(tx: Tx, workspace: WorkspaceId) {
  return {
    /**
     * Scrubs one person from their row, steps, history and audit, from waiting words and kept answers, and has the
     * app's own messages about them drawn anew. What stays is a row without a name, so that counts and referrals still
     * add up, and, if they had asked us to stop or silence was agreed, keyed hashes.
     */
    async person(prospect: Prospect, now: Date): Promise<void> {
      const { id } = prospect;
      const names = await everName(prospect);
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
        silencesIn(tx, workspace).leave(id, randomUUID() as ProspectId),
        // Whoever is meant by half a name in somebody's waiting words, nobody can tell: all of them go, a day's worth at
        // most. A worksheet says whom it is about: everybody else's stays.
        tx
          .delete(drafts)
          .where(and(eq(drafts.workspace, workspace), sql`coalesce(${drafts.content}->'sheet'->>'prospect', ${id}) = ${id}`)),
        tx.update(inbox).set({ answer: null }).where(eq(inbox.workspace, workspace)),
        scrubDigests(tx, workspace, { id, names, contacts: prospect.contacts }, now),
        scrubReferrals(id, [...prospect.contacts, ...names]),
        outboxIn(tx, workspace).redrawAbout(id, now),
      ]);
      await tx.execute(sql`select set_config('nextstep.forgetting', '', true)`);
    },
  };

  /** The name and every name before it: an old digest knows them by the one they had then. */
  async function everName({ id, name }: Prospect): Promise<ReadonlySet<string>> {
    const renamed = and(eq(entries.workspace, workspace), eq(entries.prospect, id), sql`${entries.what}->>'kind' = 'renamed'`);
    const rows = await tx.select({ what: entries.what }).from(entries).where(renamed);
    return new Set([name, ...rows.flatMap(({ what }) => (what.kind === 'renamed' ? [what.from, what.to] : []))]);
  }

  /** A playbook step for somebody they referred calls them by name. What people wrote in their own words stays theirs. */
  async function scrubReferrals(id: ProspectId, names: readonly string[]): Promise<void> {
    const team = await teamIn(tx, workspace).get();
    const theirs = and(eq(prospects.workspace, steps.workspace), eq(prospects.id, steps.prospect), eq(prospects.referrer, id));
    const rows = await tx
      .select({ id: steps.id, text: steps.text, playbook: steps.playbook, prospect: prospects.id })
      .from(steps)
      .innerJoin(prospects, theirs)
      .where(and(eq(steps.workspace, workspace), isNotNull(steps.playbook)));
    for (const step of rows) {
      if (!team || !stepIn(team.playbook, step.playbook!)?.text.includes('{referrer}')) continue;
      const text = names.reduce((said, name) => said.replaceAll(name.replace(/[{}]/g, '').trim(), nobodyNamed), step.text);
      const about = and(eq(entries.workspace, workspace), eq(entries.prospect, step.prospect));
      await Promise.all([
        tx
          .update(steps)
          .set({ text })
          .where(and(eq(steps.workspace, workspace), eq(steps.id, step.id))),
        tx
          .update(entries)
          .set({ what: sql`${entries.what} || jsonb_build_object('text', ${text}::text)` })
          .where(and(about, sql`${entries.what}->>'step' = ${step.id} and ${entries.what} ? 'text'`)),
        // What an undo would put back still has the name in it: those entries stay as they are from now on.
        tx
          .update(entries)
          .set({ before: null })
          .where(and(about, sql`position(${step.id}::text in ${entries.before}::text) > 0`)),
      ]);
    }
  }
}

const tombstone = {
  name: nobodyNamed,
  contacts: [],
  reason: null,
  agreedUntil: null,
  agreedKeys: null,
  silentUntil: null,
  removed: true,
  nextNudgeAt: null,
  quietOn: null,
  revision: sql`revision + 1`,
};

// Kinds, days and stages stay, for the counts; whatever a person typed goes.
const withoutWords = sql`case ${entries.what}->>'kind'
  when 'renamed' then '{"kind":"renamed","from":"","to":""}'::jsonb
  else ${entries.what} || (select coalesce(jsonb_object_agg(key, ''), '{}') from jsonb_object_keys(${entries.what}) as key
    where key in ('text', 'note', 'name', 'reason', 'job', 'say', 'cue', 'ifNo', 'learned')) end`;
