import { dayAt } from '../../domain/calendar.ts';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import { mayUse } from '../../domain/policy.ts';
import { clean } from '../../domain/reading/text.ts';
import type { Choice } from '../../views/fields.ts';
import { searchFor } from '../catalog.ts';
import type { Office } from '../desk.ts';

/** Somebody types into a search field and waits for what it offers. */
export interface Sought {
  readonly workspace: WorkspaceId;
  readonly actor: UserId;
  readonly search: string;
  readonly typed: string;
  readonly now: Date;
}

/** What a search field offers for what was typed: nothing to whom the app does not serve, and nothing is written. */
export function offer(office: Office, { workspace, actor, search, typed, now }: Sought): Promise<readonly Choice[]> {
  return office.transact(workspace, async (tenant) => {
    const [team, rep] = await Promise.all([tenant.team.get(), tenant.people.get(actor)]);
    if (!team || !rep || !mayUse(rep)) return [];
    const found = await searchFor(search)?.offer({ tenant, team, rep, today: dayAt(now, rep.zone) }, clean(typed));
    return found ?? [];
  });
}
