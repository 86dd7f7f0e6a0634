import { type WebClient, WebAPIPlatformError } from '@slack/web-api';
import { isZone } from '../domain/calendar.ts';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
import type { Person } from '../domain/rep.ts';
import type { Installation } from './installation.ts';

/** Who people are. */
export interface Directory {
  /** What Slack says about a person; null for somebody it does not know here. Rejects when Slack cannot be asked. */
  person(workspace: WorkspaceId, user: UserId): Promise<Person | null>;
}

export function slackDirectory(
  client: WebClient,
  { teamId, enterpriseId }: Pick<Installation, 'teamId' | 'enterpriseId'>,
): Directory {
  return {
    async person(_workspace, user) {
      const found = await client.users.info({ user, include_locale: true }).catch((error: unknown) => {
        if (error instanceof WebAPIPlatformError && /^user(_not_found|_not_visible|s_not_found)$/.test(error.data.error))
          return null;
        throw error;
      });
      const slack = found?.user;
      if (!slack?.id) return null;
      const outsider =
        teamId !== undefined &&
        slack.team_id !== undefined &&
        slack.team_id !== teamId &&
        !(enterpriseId && slack.enterprise_user?.enterprise_id === enterpriseId);
      const names = [slack.profile?.display_name, slack.profile?.real_name, slack.real_name, slack.name];
      return {
        user: slack.id as UserId,
        name: names.find((name) => name?.trim())?.trim() ?? slack.id,
        zone: slack.tz && isZone(slack.tz) ? slack.tz : 'UTC',
        locale: slack.locale ?? 'en-US',
        admin: Boolean(slack.is_admin || slack.is_owner),
        // Slackbot says of itself that it is no bot.
        guest:
          slack.is_restricted ||
          slack.is_ultra_restricted ||
          slack.is_stranger ||
          slack.is_bot ||
          outsider ||
          slack.id === 'USLACKBOT',
        deactivated: Boolean(slack.deleted),
      };
    },
  };
}
