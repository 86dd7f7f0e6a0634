import { and, eq, sql } from 'drizzle-orm';
import { perhapsDrawn } from '../../../domain/delivery.ts';
import { type DigestStory, type DigestWeek, wholeWeek } from '../../../domain/digest.ts';
import type { ProspectId, WorkspaceId } from '../../../domain/ids.ts';
import type { Tx } from '../../client.ts';
import { deliveries } from '../../schema.ts';

export const nobodyNamed = 'somebody';

/** Who is forgotten, by every name they had and every person there. */
export interface Forgotten {
  readonly id: ProspectId;
  readonly names: ReadonlySet<string>;
  readonly contacts: readonly string[];
}

/** A digest holds names and one story, as the week stood when it ended. */
export async function scrubDigests(tx: Tx, workspace: WorkspaceId, forgotten: Forgotten, now: Date): Promise<void> {
  const digests = and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'digest'));
  const week = sql`${deliveries.content} -> 'week'`;
  const named = sql`jsonb_array_length((${week} -> 'opened') || (${week} -> 'referrals')) > 0`;
  const rows = await tx
    .select({ id: deliveries.id, content: deliveries.content, state: deliveries.state })
    .from(deliveries)
    .where(and(digests, sql`(${named} or jsonb_typeof(${week} -> 'story') = 'object')`));
  for (const { id, content, state } of rows) {
    if (content?.kind !== 'digest') continue;
    const was = wholeWeek(content.week);
    const is = without(was, forgotten);
    if (JSON.stringify(is) === JSON.stringify(was)) continue;
    const changes = { content: { ...content, week: is }, ...(perhapsDrawn.includes(state) && { redrawAt: now }) };
    await tx
      .update(deliveries)
      .set(changes)
      .where(and(digests, eq(deliveries.id, id)));
  }
}

function without(week: DigestWeek, forgotten: Forgotten): DigestWeek {
  const hide = (name: string) => (forgotten.names.has(name) ? nobodyNamed : name);
  return {
    ...week,
    opened: week.opened.map((door) => ({ ...door, name: hide(door.name) })),
    referrals: week.referrals.map((door) => ({ ...door, from: hide(door.from), to: hide(door.to) })),
    story: week.story && storyWithout(week.story, forgotten),
  };
}

/** Of a story about them nothing is left to tell. One about somebody else may name them, as a thank-you to who opened the door does. */
function storyWithout(story: DigestStory, { id, names, contacts }: Forgotten): DigestStory | null {
  if (story.prospect === id) return null;
  const theirs = [...names, ...contacts].map((name) => name.replace(/[{}]/g, '').trim()).filter(Boolean);
  const said = theirs.map((name) => name.replace(/[\\^$.*+?()[\]|]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, 'giu');
  return { ...story, step: story.step.replace(whole, nobodyNamed), note: story.note.replace(whole, nobodyNamed) };
}
