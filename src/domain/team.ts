import type { TeamPlaybook } from './coach/team-playbook.ts';
import type { DigestSettings } from './digest.ts';
import type { UserId, WorkspaceId } from './ids.ts';
import type { Rhythms } from './rhythm.ts';

/** A workspace's settings, as admins and managers chose them. */
export interface Team {
  readonly id: WorkspaceId;
  readonly rhythms: Rhythms;
  /** Whose public holidays hold for whoever joins, and for everybody who has chosen none of their own. */
  readonly country: string | null;
  readonly playbook: TeamPlaybook;
  readonly digest: DigestSettings;
  /** Who chose the digest's channel: the first to hear when it is lost. */
  readonly digestBy: UserId | null;
  readonly digestAskedAt: Date | null;
}
