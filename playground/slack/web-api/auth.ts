import type { Family } from './method.ts';

export const auth: Family = {
  'api.test': { scope: null, run: (args) => ({ ok: true, args }) },
  'auth.test': {
    scope: null,
    run: (_args, { workspace, app }) => ({
      ok: true,
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.teamName,
      user: app.name.toLowerCase().replace(/\W+/g, '_'),
      team_id: workspace.teamId,
      user_id: app.userId,
      bot_id: app.botId,
      is_enterprise_install: false,
      ...(workspace.enterprise && { enterprise_id: workspace.enterprise.id }),
    }),
  },
  'auth.revoke': { scope: null, run: () => ({ ok: true, revoked: true }) },
};
