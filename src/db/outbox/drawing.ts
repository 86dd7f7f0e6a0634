import { and, eq } from 'drizzle-orm';
import { type Coaching, plainCoaching } from '../../domain/coach/coaching.ts';
import type { DeliveryContent } from '../../domain/delivery.ts';
import type { EntryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Named } from '../../domain/nudge-content.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Step } from '../../domain/step.ts';
import type { Db } from '../client.ts';
import { gathered } from '../gathered.ts';
import { inOneGo } from '../one-go.ts';
import { entries } from '../schema.ts';
import { peopleIn } from '../tenant/people.ts';
import { practicesIn } from '../tenant/practices.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { stepsIn } from '../tenant/steps.ts';
import { teamIn } from '../tenant/team.ts';

/** What the rows of a message are, as they stand now. */
export interface Material {
  readonly people: readonly Prospect[];
  readonly steps: readonly Step[];
  readonly rep: Rep | null;
  readonly coaching: Coaching;
  /** Practices whose Friday question was answered. */
  readonly lookedBack: ReadonlySet<EntryId>;
}

/** Whom a message is for, and whom and what it names. */
interface Asked {
  readonly workspace: WorkspaceId;
  readonly reader: UserId | null;
  readonly named: Named;
}

/** What a message is drawn from. */
export function drawing(db: Db) {
  const material = gathered<Asked, Material>(async (workspace, asked) => {
    // Before anything is asked: content that no version knows how to read must not cost the others theirs.
    const all = <Id>(idsOf: (named: Named) => readonly Id[]) => [...new Set(asked.flatMap(({ named }) => [...idsOf(named)]))];
    const ids: Named = {
      people: all((named) => named.people),
      steps: all((named) => named.steps),
      practisedWith: all((named) => named.practisedWith),
    };
    const [found, steps, reps, team, lookedBack] = await inOneGo(db, (tx) =>
      Promise.all([
        prospectsIn(tx, workspace).getMany(ids.people),
        stepsIn(tx, workspace).getMany(ids.steps),
        peopleIn(tx, workspace).getMany(asked.flatMap(({ reader }) => reader ?? [])),
        teamIn(tx, workspace).get(),
        practicesIn(tx, workspace).lookedBack(ids.practisedWith),
      ]),
    );
    const doors = found.some(({ referrer }) => referrer)
      ? await db.transaction((tx) => prospectsIn(tx, workspace).doors(found))
      : plainCoaching.doors;
    const coaching = { playbook: team?.playbook ?? plainCoaching.playbook, doors };
    return asked.map(({ reader, named }) => ({
      people: found.filter(({ id }) => named.people.includes(id)),
      steps: steps.filter(({ id }) => named.steps.includes(id)),
      rep: reps.find(({ user }) => user === reader) ?? null,
      coaching,
      lookedBack,
    }));
  });

  return {
    /** What a message's ids stand for now. Asked for together, it is read together. */
    material: (workspace: WorkspaceId, reader: UserId | null, named: Named): Promise<Material> =>
      material({ workspace, reader, named }),

    /** What was noted with a hand-over; null for anything else, and when it was taken back or forgotten. */
    async noteOf(workspace: WorkspaceId, content: DeliveryContent): Promise<string | null> {
      if (content.kind !== 'handover' || !content.entry) return null;
      const told = and(eq(entries.workspace, workspace), eq(entries.id, content.entry));
      const [row] = await db.select({ what: entries.what }).from(entries).where(told);
      return (row?.what.kind === 'handed' && row.what.note) || null;
    },
  };
}
