import { isObject, type JsonObject } from '../json.ts';
import { checkView, isViewTooLarge } from '../../../src/views/limits/surfaces.ts';
import { inSlackWords } from '../in-slack-words.ts';
import { asSlackView } from '../payloads/view.ts';
import type { View } from '../views.ts';
import type { World } from '../world.ts';
import { type Args, type Family, json, missing, refuse, text } from './method.ts';

/** A modal can have two more on top of it. */
const DEEPEST_STACK = 3;

/** A field for files is for apps that may read them. */
const scopeOf = (args: Args): string | null =>
  JSON.stringify(json(args, 'view') ?? null).includes('"file_input"') ? 'files:read' : null;

export const views: Family = {
  'views.open': {
    scope: scopeOf,
    run: (args, world) =>
      withTrigger(args, world, 'modal', (content, { user, via }) => {
        const before = world.views.top(user);
        if (before) world.views.close(before, true);
        return shown(world, world.views.add(user, content), 'opened', via);
      }),
  },
  'views.push': {
    scope: scopeOf,
    run: (args, world) =>
      withTrigger(args, world, 'modal', (content, { user, via }) => {
        const below = world.views.top(user);
        if (!below) return refuse('not_found');
        const depth = [...world.views.all.values()].filter((view) => view.open && view.root === below.root).length;
        if (depth >= DEEPEST_STACK) return refuse('push_limit_reached');
        return shown(world, world.views.add(user, content, below), 'opened', via);
      }),
  },
  'views.update': {
    scope: scopeOf,
    run: (args, world) =>
      withView(args, 'modal', (content) => {
        const view = world.views.all.get(text(args, 'view_id')) ?? world.views.byExternalId(text(args, 'external_id'));
        if (!view?.open) return refuse('not_found');
        if (text(args, 'hash') !== '' && text(args, 'hash') !== view.hash) return refuse('hash_conflict');
        world.views.update(view, content);
        return shown(world, view, 'updated');
      }),
  },
  'views.publish': {
    scope: null,
    run: (args, world) =>
      withView(args, 'home', (content) => {
        if (world.manifest.features?.app_home?.home_tab_enabled !== true) return refuse('not_enabled');
        const user = text(args, 'user_id');
        if (user === '') return missing('user_id');
        if (!world.workspace.people.has(user)) return refuse('user_not_found');
        const before = world.views.home(user);
        if (before && text(args, 'hash') !== '' && text(args, 'hash') !== before.hash) return refuse('hash_conflict');
        if (!before) return shown(world, world.views.add(user, content), 'published');
        world.views.update(before, content);
        return shown(world, before, 'published');
      }),
  },
};

function shown(world: World, view: View, kind: 'opened' | 'updated' | 'published', via?: string): JsonObject {
  world.journal.record({ kind, view, ...(via !== undefined && { via }) });
  return { ok: true, view: asSlackView(world, view) };
}

/** Reads and checks the view first: a bad one does not use the trigger up. */
function withView(args: Args, kind: 'modal' | 'home', then: (content: JsonObject) => JsonObject): JsonObject {
  const content = json(args, 'view');
  if (!isObject(content)) return missing('view');
  if (isViewTooLarge(content)) return refuse('view_too_large');
  const problems = checkView(content);
  if (content['type'] !== kind) problems.push({ message: `must be a valid enum value (${kind})`, pointer: '/view/type' });
  return problems.length > 0 ? refuse('invalid_arguments', inSlackWords(problems)) : then(content);
}

function withTrigger(
  args: Args,
  world: World,
  kind: 'modal',
  then: (content: JsonObject, trigger: { user: string; via: string }) => JsonObject,
): JsonObject {
  return withView(args, kind, (content) => {
    const trigger = world.triggers.spend(text(args, 'trigger_id'));
    return typeof trigger === 'string' ? refuse(trigger) : then(content, trigger);
  });
}
