import type { AuthTestResponse, WebClient } from '@slack/web-api';
import type { WorkspaceId } from '../domain/ids.ts';

/** The workspace whose token we hold, and who we are in it. */
export interface Installation {
  /** The enterprise id of an org-wide install, else the team id. */
  readonly workspace: WorkspaceId;
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
}

/** Asks Slack whose token this is. Rejects when the token is refused. */
export async function readInstallation(client: WebClient): Promise<Installation> {
  return installationOf(await client.auth.test());
}

/** Throws when Slack did not say which workspace it is. */
export function installationOf({
  team_id: teamId,
  enterprise_id: enterpriseId,
  bot_id: botId,
  user_id: botUserId,
  is_enterprise_install: org,
}: AuthTestResponse): Installation {
  const workspace = (org ? enterpriseId : teamId) as WorkspaceId | undefined;
  if (!workspace) throw new Error('Slack did not say which workspace the bot token belongs to');
  return { workspace, teamId, enterpriseId, botId, botUserId };
}
