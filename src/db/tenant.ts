import type { WorkspaceId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { bulkIn } from './tenant/bulk.ts';
import { forgetIn } from './tenant/forget.ts';
import { draftsIn, inboxIn } from './tenant/inbox.ts';
import { logIn } from './tenant/log.ts';
import { outboxIn } from './tenant/outbox.ts';
import { peopleIn } from './tenant/people.ts';
import { practicesIn } from './tenant/practices.ts';
import { prospectsIn } from './tenant/prospects.ts';
import { liftSilenceIn } from './tenant/reach.ts';
import { silencesIn } from './tenant/silences.ts';
import { stepsIn } from './tenant/steps.ts';
import { stopsIn } from './tenant/stops.ts';
import { teamIn } from './tenant/team.ts';
import { undoingIn } from './tenant/undoing.ts';
import { weekIn } from './tenant/week.ts';

/** All that one workspace remembers. There is no other door to its rows, and nothing in here takes a workspace. */
export type Tenant = ReturnType<typeof openTenant>;

/**
 * The tenant lives as long as the transaction: what a verb does is written whole or not at all. Without `patient`, work
 * on thousands of people is refused by `NeedsTime`. Each part is made when it is asked for: a command needs few of them.
 */
export function openTenant(tx: Tx, workspace: WorkspaceId, patient = false) {
  return {
    workspace,
    get team() {
      return teamIn(tx, workspace);
    },
    get people() {
      return peopleIn(tx, workspace);
    },
    get prospects() {
      return prospectsIn(tx, workspace);
    },
    get steps() {
      return stepsIn(tx, workspace);
    },
    get log() {
      return logIn(tx, workspace);
    },
    get practices() {
      return practicesIn(tx, workspace);
    },
    get undoing() {
      return undoingIn(tx, workspace);
    },
    get drafts() {
      return draftsIn(tx, workspace);
    },
    get inbox() {
      return inboxIn(tx, workspace);
    },
    get outbox() {
      return outboxIn(tx, workspace);
    },
    get stops() {
      return stopsIn(tx, workspace);
    },
    get silences() {
      return { ...silencesIn(tx, workspace), lift: liftSilenceIn(tx, workspace) };
    },
    get week() {
      return weekIn(tx, workspace);
    },
    get forget() {
      return forgetIn(tx, workspace);
    },
    get bulk() {
      return bulkIn(tx, workspace, patient);
    },
  } as const;
}
