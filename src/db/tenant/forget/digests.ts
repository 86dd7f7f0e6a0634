import { and, eq, sql } from 'drizzle-orm';
import { type DigestWeek, wholeWeek } from '../../../domain/digest.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Tx } from '../../client.ts';
import { deliveries } from '../../schema.ts';

export const nobodyNamed = 'somebody';

/** A digest holds names, as the week stood when it ended. */
export async function scrubDigests(tx: Tx, workspace: WorkspaceId, names: ReadonlySet<string>, now: Date): Promise<void> {
  const digests = and(eq(deliveries.workspace, workspace), eq(deliveries.kind, 'digest'));
  const named = sql`(${deliveries.content} -> 'week' -> 'opened') || (${deliveries.content} -> 'week' -> 'referrals')`;
  const rows = await tx
    .select({ id: deliveries.id, content: deliveries.content, state: deliveries.state })
    .from(deliveries)
    .where(and(digests, sql`jsonb_array_length(${named}) > 0`));
  for (const { id, content, state } of rows) {
    if (content?.kind !== 'digest') continue;
    const week = withoutNames(wholeWeek(content.week), names);
    if (!week) continue;
    const changes = { content: { ...content, week }, ...(state === 'sent' && { redrawAt: now }) };
    await tx
      .update(deliveries)
      .set(changes)
      .where(and(digests, eq(deliveries.id, id)));
  }
}

/** The week without these names; null when it names none of them. */
function withoutNames(week: DigestWeek, names: ReadonlySet<string>): DigestWeek | null {
  const hide = (name: string) => (names.has(name) ? nobodyNamed : name);
  const opened = week.opened.map((door) => ({ ...door, name: hide(door.name) }));
  const referrals = week.referrals.map((door) => ({ ...door, from: hide(door.from), to: hide(door.to) }));
  const named = JSON.stringify([opened, referrals]) !== JSON.stringify([week.opened, week.referrals]);
  return named ? { ...week, opened, referrals } : null;
}
