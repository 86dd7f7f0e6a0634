import type { DeliveryKind, DeliveryState } from '../../domain/delivery.ts';
import type { DeliveryId, WorkspaceId } from '../../domain/ids.ts';
import { deliveries } from '../schema.ts';

/** A message that ended without another attempt. */
export interface Expired {
  readonly workspace: WorkspaceId;
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly reason: string | null;
}

const { workspace, id, kind, state, reason } = deliveries;
export const expiredColumns = { workspace, id, kind, state, reason };
