import type { DeliveryContent, DeliveryKind, LeasedDelivery } from '../../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId, WorkspaceId } from '../../domain/ids.ts';

/** A message as the statement that claims it returns it. */
export type ClaimedRow = {
  workspace_id: WorkspaceId;
  id: DeliveryId;
  kind: DeliveryKind;
  to_id: UserId | null;
  channel: ChannelId | null;
  content: DeliveryContent;
  state: LeasedDelivery['state'];
  attempt: number;
  tries: number;
  begun_at: string | null;
  expires_at: string | null;
  due_at: string;
  wanted_at: string;
};

const dateOf = (read: string | null): Date | null => (read === null ? null : new Date(read));

export function claimed({
  workspace_id: workspace,
  to_id: to,
  begun_at,
  expires_at,
  due_at,
  wanted_at,
  ...row
}: ClaimedRow): LeasedDelivery {
  const [dueAt, wantedAt] = [new Date(due_at), new Date(wanted_at)];
  return { ...row, workspace, to, begunAt: dateOf(begun_at), expiresAt: dateOf(expires_at), dueAt, wantedAt };
}
