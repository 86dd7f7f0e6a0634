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
 * on thousands of people is refused by `NeedsTime`.
 */
export function openTenant(tx: Tx, workspace: WorkspaceId, patient = false) {
  return {
    workspace,
    team: teamIn(tx, workspace),
    people: peopleIn(tx, workspace),
    prospects: prospectsIn(tx, workspace),
    steps: stepsIn(tx, workspace),
    log: logIn(tx, workspace),
    practices: practicesIn(tx, workspace),
    undoing: undoingIn(tx, workspace),
    drafts: draftsIn(tx, workspace),
    inbox: inboxIn(tx, workspace),
    outbox: outboxIn(tx, workspace),
    stops: stopsIn(tx, workspace),
    silences: { ...silencesIn(tx, workspace), lift: liftSilenceIn(tx, workspace) },
    week: weekIn(tx, workspace),
    forget: forgetIn(tx, workspace),
    bulk: bulkIn(tx, workspace, patient),
  } as const;
}
