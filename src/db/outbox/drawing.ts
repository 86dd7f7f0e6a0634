import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { type Coaching, plainCoaching } from '../../domain/coach/coaching.ts';
import type { DeliveryContent } from '../../domain/delivery.ts';
import type { DeliveryId, EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Named } from '../../domain/nudge-content.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Step } from '../../domain/step.ts';
import type { Db } from '../client.ts';
import { deliveries, entries, people, workspaces } from '../schema.ts';
import { practicesIn } from '../tenant/practices.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { repOf, teamOf } from '../tenant/rows.ts';
import { stepsIn } from '../tenant/steps.ts';

/** What the rows of a message are, as they stand now. */
export interface Material {
  readonly people: readonly Prospect[];
  readonly steps: readonly Step[];
  readonly rep: Rep | null;
  readonly coaching: Coaching;
  /** Practices whose Friday question was answered. */
  readonly lookedBack: ReadonlySet<EntryId>;
}

/** What a message is drawn from, for the first time and anew. */
export function drawing(db: Db) {
  return {
    /** What a message's ids stand for now. */
    material(workspace: WorkspaceId, reader: UserId | null, named: Named): Promise<Material> {
      return db.transaction(async (tx) => {
        const prospects = prospectsIn(tx, workspace);
        const [found, steps, [rep], [team], lookedBack] = await Promise.all([
          prospects.getMany(named.people),
          stepsIn(tx, workspace).getMany(named.steps),
          tx
            .select()
            .from(people)
            .where(and(eq(people.workspace, workspace), eq(people.user, reader ?? ('' as UserId)))),
          tx.select().from(workspaces).where(eq(workspaces.id, workspace)),
          practicesIn(tx, workspace).lookedBack(named.practisedWith),
        ]);
        const playbook = team ? teamOf(team).playbook : plainCoaching.playbook;
        const coaching = { playbook, doors: await prospects.doors(found) };
        return { people: found, steps, rep: rep ? repOf(rep) : null, coaching, lookedBack };
      });
    },

    /** What was noted with a hand-over; null for anything else, and when it was taken back or forgotten. */
    async noteOf(workspace: WorkspaceId, content: DeliveryContent): Promise<string | null> {
      if (content.kind !== 'handover' || !content.entry) return null;
      const told = and(eq(entries.workspace, workspace), eq(entries.id, content.entry));
      const [row] = await db.select({ what: entries.what }).from(entries).where(told);
      return (row?.what.kind === 'handed' && row.what.note) || null;
    },

    /** What was sent and is not true any more: somebody in it was forgotten, or something was typed about them. */
    async toRedraw(limit: number) {
      return db
        .select({
          workspace: deliveries.workspace,
          id: deliveries.id,
          to: deliveries.to,
          content: deliveries.content,
          channel: deliveries.channel,
          ts: deliveries.ts,
        })
        .from(deliveries)
        .innerJoin(workspaces, and(eq(workspaces.id, deliveries.workspace), isNull(workspaces.disabled)))
        .where(isNotNull(deliveries.redrawAt))
        .limit(limit);
    },

    async redrawn(workspace: WorkspaceId, id: DeliveryId): Promise<void> {
      await db
        .update(deliveries)
        .set({ redrawAt: null })
        .where(and(eq(deliveries.workspace, workspace), eq(deliveries.id, id)));
    },
  };
}
