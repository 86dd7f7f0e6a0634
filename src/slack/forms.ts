import { type WebClient, WebAPIPlatformError } from '@slack/web-api';
import type { UserId } from '../domain/ids.ts';
import type { Modal } from '../views/form.ts';
import type { Home } from '../views/home.ts';

/** A form that is open in front of somebody. */
export interface OpenView {
  readonly id: string;
  readonly hash: string;
  readonly kind: 'modal' | 'home';
}

/** Opens forms and draws them anew. Rejects when Slack does not: a trigger is good for three seconds, and once. */
export interface Forms {
  open(trigger: string, modal: Modal): Promise<void>;
  /** Over the form it was pressed in; Slack stacks three. */
  push(trigger: string, modal: Modal): Promise<void>;
  update(view: OpenView, modal: Modal): Promise<void>;
  /** Draws a form anew, whatever became of it since. */
  finish(view: string, modal: Modal): Promise<void>;
  publish(user: UserId, home: Home): Promise<void>;
}

export function slackForms(client: WebClient): Forms {
  return {
    open: async (trigger, view) => void (await client.views.open({ trigger_id: trigger, view })),
    push: async (trigger, view) => void (await client.views.push({ trigger_id: trigger, view })),
    // With the hash: of two presses that cross, the later must not draw over what the earlier has not seen.
    update: async ({ id, hash }, view) => void (await client.views.update({ view_id: id, hash, view })),
    finish: async (id, view) => void (await client.views.update({ view_id: id, view })),
    publish: async (user, view) => void (await client.views.publish({ user_id: user, view })),
  };
}

/** Another press drew the form anew in the meantime: what stands there is newer than this one knew. */
export const isCrossed = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && error.data.error === 'hash_conflict';
