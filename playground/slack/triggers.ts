import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** What a trigger id stands for while it lives. */
export interface Trigger {
  readonly user: string;
  readonly via: string;
}

export type Spent = 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id';

export interface Triggers {
  issue(trigger: Trigger): string;
  /** Uses it up: good for one call, within 3 seconds of its issue by the local Slack's clock. */
  spend(id: string): Trigger | Spent;
}

const LIFE_MS = 3000;

export function createTriggers(clock: Clock): Triggers {
  const issued = new Map<string, Trigger & { readonly at: number; spent: boolean }>();
  return {
    issue(trigger) {
      // The app remembers what it has heard, also over a restart of this Slack.
      const id = `${1000 + issued.size}.${2000 + issued.size}.${randomBytes(16).toString('hex')}`;
      issued.set(id, { ...trigger, at: clock.now().getTime(), spent: false });
      return id;
    },
    spend(id) {
      const found = issued.get(id);
      if (!found) return 'invalid_trigger_id';
      if (found.spent) return 'exchanged_trigger_id';
      if (clock.now().getTime() - found.at > LIFE_MS) return 'expired_trigger_id';
      found.spent = true;
      return found;
    },
  };
}
