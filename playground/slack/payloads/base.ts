import type { JsonObject } from '../json.ts';
import type { Channel, Workspace } from '../workspace.ts';
import type { World } from '../world.ts';

/** The verification token of old; apps check signatures instead. */
const TOKEN = 'local-verification-token';

/** What every interaction says about where it comes from. */
export function interaction(world: World, type: string, userId: string): JsonObject {
  const { workspace, app } = world;
  const name = workspace.people.get(userId)?.name ?? userId;
  return {
    type,
    team: teamOf(workspace),
    enterprise: workspace.enterprise ?? null,
    is_enterprise_install: false,
    api_app_id: app.appId,
    token: TOKEN,
    user: { id: userId, username: name, name, team_id: workspace.teamId },
  };
}

const teamOf = (workspace: Workspace): JsonObject => ({
  id: workspace.teamId,
  domain: workspace.domain,
  ...(workspace.enterprise && { enterprise_id: workspace.enterprise.id, enterprise_name: workspace.enterprise.name }),
});

/** The name a channel has in payloads: direct messages and private channels have none of their own. */
export const nameInPayload = (channel: Channel): string =>
  channel.im !== undefined ? 'directmessage' : channel.is_private ? 'privategroup' : channel.name;

export interface CommandFacts {
  readonly command: string;
  readonly text: string;
  readonly user: string;
  readonly channel: Channel;
  readonly triggerId: string;
  readonly responseUrl: string;
}

/** A slash command: flat, every value a text. */
export function commandPayload(world: World, facts: CommandFacts): JsonObject {
  const { workspace, app } = world;
  return {
    token: TOKEN,
    team_id: workspace.teamId,
    team_domain: workspace.domain,
    ...(workspace.enterprise && { enterprise_id: workspace.enterprise.id, enterprise_name: workspace.enterprise.name }),
    channel_id: facts.channel.id,
    channel_name: nameInPayload(facts.channel),
    user_id: facts.user,
    user_name: workspace.people.get(facts.user)?.name ?? facts.user,
    command: facts.command,
    text: facts.text,
    api_app_id: app.appId,
    is_enterprise_install: 'false',
    response_url: facts.responseUrl,
    trigger_id: facts.triggerId,
  };
}

/** An event with its envelope; `event_id` is what a redelivery repeats. */
export function eventPayload(world: World, event: JsonObject): JsonObject {
  const { workspace, app, clock } = world;
  const eventId = `Ev${workspace.nextTs().replace('.', '')}`;
  const enterprise = workspace.enterprise?.id ?? null;
  return {
    token: TOKEN,
    team_id: workspace.teamId,
    ...(enterprise !== null && { enterprise_id: enterprise }),
    context_team_id: workspace.teamId,
    context_enterprise_id: enterprise,
    api_app_id: app.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(clock.now().getTime() / 1000),
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
    authorizations: [
      { enterprise_id: enterprise, team_id: workspace.teamId, user_id: app.userId, is_bot: true, is_enterprise_install: false },
    ],
  };
}
