import { dayAt } from '../../domain/calendar.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Message } from '../../views/message.ts';
import type { Office } from '../desk.ts';
import { drawNudge } from './nudge-line.ts';

/** A nudge that somebody was sent, and what it says now. */
export interface NudgeNow {
  readonly channel: ChannelId;
  readonly ts: string;
  readonly message: Message;
}

/** Somebody's own nudge as things stand, and where it stands; null when there is none such. Nothing is written. */
export function showNudge(
  office: Office,
  workspace: WorkspaceId,
  { actor, nudge: id, now }: { readonly actor: UserId; readonly nudge: DeliveryId; readonly now: Date },
): Promise<NudgeNow | null> {
  return office.transact(workspace, async (tenant) => {
    const [team, rep, nudge] = await Promise.all([tenant.team.get(), tenant.people.get(actor), tenant.outbox.nudge(id, actor)]);
    if (!team || !rep || !nudge?.channel || !nudge.ts) return null;
    const message = await drawNudge({ tenant, team, rep, today: dayAt(now, rep.zone) }, id, nudge.content);
    return { channel: nudge.channel, ts: nudge.ts, message };
  });
}
