import type { PlaybookStep } from './shelves/playbook-step.ts';

/** What a team made of the playbook: steps it does not want to see, and steps of its own. */
export interface TeamPlaybook {
  readonly hidden: readonly string[];
  readonly own: readonly PlaybookStep[];
}
