import type { JsonObject } from '../json.ts';
import type { View } from '../views.ts';
import type { World } from '../world.ts';

/** A view as Slack puts it into answers and payloads, with the values given, if any. */
export function asSlackView(world: World, view: View, values: JsonObject = {}): JsonObject {
  const { app, workspace } = world;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    submit_disabled: false,
    title: null,
    submit: null,
    close: null,
    ...view.content,
    id: view.id,
    team_id: workspace.teamId,
    type: view.kind,
    state: { values },
    hash: view.hash,
    root_view_id: view.root,
    previous_view_id: view.previous ?? null,
    app_id: app.appId,
    bot_id: app.botId,
    app_installed_team_id: workspace.teamId,
  };
}
