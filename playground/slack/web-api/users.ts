import type { JsonObject } from '../json.ts';
import { offsetSeconds, type Person } from '../people.ts';
import type { World } from '../world.ts';
import { type Family, flag, page, refuse, text } from './method.ts';

export const users: Family = {
  'users.info': {
    scope: 'users:read',
    run(args, world) {
      const person = world.workspace.people.get(text(args, 'user'));
      return person ? { ok: true, user: asSlackUser(world, person, flag(args, 'include_locale')) } : refuse('user_not_found');
    },
  },
  'users.list': {
    scope: 'users:read',
    run(args, world) {
      const { items, cursor } = page([...world.workspace.people.values()], args, 1000);
      const members = items.map((person) => asSlackUser(world, person, flag(args, 'include_locale')));
      return {
        ok: true,
        members,
        cache_ts: Math.floor(world.clock.now().getTime() / 1000),
        response_metadata: { next_cursor: cursor },
      };
    },
  },
};

/** A person as `users.info` gives them; `locale` only when asked for, `tz_offset` as of now. */
export function asSlackUser(world: World, person: Person, withLocale: boolean): JsonObject {
  const { workspace, clock } = world;
  const names = {
    real_name: person.real_name,
    real_name_normalized: person.real_name,
    display_name: person.display_name,
    display_name_normalized: person.display_name,
  };
  const common = { id: person.id, team_id: workspace.teamId, name: person.name, deleted: person.deleted };
  const profile = {
    ...names,
    title: '',
    phone: '',
    skype: '',
    status_text: '',
    status_emoji: '',
    status_expiration: 0,
    avatar_hash: '',
    team: workspace.teamId,
  };
  const enterprise = workspace.enterprise && {
    enterprise_user: {
      id: person.id,
      enterprise_id: workspace.enterprise.id,
      enterprise_name: workspace.enterprise.name,
      is_admin: false,
      is_owner: false,
      teams: [workspace.teamId],
    },
  };
  if (person.deleted) return { ...common, profile, is_bot: person.is_bot, is_app_user: false, updated: 0 };
  return {
    ...common,
    real_name: person.real_name,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz, clock.now()),
    profile,
    is_admin: person.is_admin || person.is_owner,
    is_owner: person.is_owner,
    is_primary_owner: false,
    is_restricted: person.is_restricted || person.is_ultra_restricted,
    is_ultra_restricted: person.is_ultra_restricted,
    is_bot: person.is_bot,
    is_app_user: false,
    updated: 0,
    is_email_confirmed: true,
    ...(person.is_stranger && { is_stranger: true }),
    ...(withLocale && !person.is_stranger && { locale: person.locale }),
    ...enterprise,
  };
}
