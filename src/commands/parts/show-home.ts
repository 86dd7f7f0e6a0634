import type { Tenant } from '../../db/tenant.ts';
import { addDays, dayAt, type LocalDay, mondayOf } from '../../domain/calendar.ts';
import { dueOn, namedToday } from '../../domain/due.ts';
import { groupsOf } from '../../domain/groups.ts';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import { planToday } from '../../domain/nudge.ts';
import { maySeeTeam, mayUse } from '../../domain/policy.ts';
import { mainContact, type Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import type { Team } from '../../domain/team.ts';
import type { HomeState } from '../../views/buttons.ts';
import { type Home, homeView, strangerHome } from '../../views/home.ts';
import type { Office } from '../desk.ts';

/** Somebody looks at Home. */
export interface Looked {
  readonly workspace: WorkspaceId;
  readonly actor: UserId;
  readonly state: HomeState;
  readonly now: Date;
}

/** Somebody's Home as things stand. Nothing is written but, the first time, who they are. */
export async function showHome(office: Office, looked: Looked): Promise<Home> {
  const known = await office.transact(looked.workspace, (tenant) => draw(tenant, looked));
  if (known) return known;
  const person = await office.person(looked.workspace, looked.actor);
  const drawn = await office.transact(looked.workspace, async (tenant) => {
    await tenant.team.open(office.newPepper(), looked.now);
    if (person) await tenant.people.meet(person, looked.now);
    return draw(tenant, looked);
  });
  return drawn ?? strangerHome;
}

/** In one round trip, so that a Home of five hundred people costs no more waiting than one of three. Null for whom we have not met. */
async function draw(tenant: Tenant, { actor, state, now }: Looked): Promise<Home | null> {
  // Their zone is only known with the answer: a day more or less, for the team's counts alone.
  const about = dayAt(now, 'UTC');
  const [team, rep, people, taken, quiet] = await Promise.all([
    tenant.team.get(),
    tenant.people.get(actor),
    tenant.prospects.of(actor),
    tenant.steps.takenBy(actor, addDays(mondayOf(about), -7)),
    tenant.prospects.quietFor(actor, about),
  ]);
  if (!team || !rep) return null;
  if (!mayUse(rep)) return strangerHome;
  const today = dayAt(now, rep.zone);
  return homeView(
    {
      rep,
      state,
      rhythms: team.rhythms,
      grouped: groupsOf(people, team.rhythms, rep.week, today),
      ...todayOf(rep, team, people, today),
      week: weekOf(taken, mondayOf(today)),
      asksForChannel: rep.admin && team.digest.channel === null,
      team: maySeeTeam(rep) ? quiet : null,
    },
    today,
  );
}

/** What `/nextstep` answers, from what was read already: a door that a colleague's person opened has no name here. */
function todayOf(rep: Rep, { rhythms, playbook }: Team, people: readonly Prospect[], today: LocalDay) {
  const doors = new Set(people.map(({ referrer }) => referrer));
  const names = people.flatMap((prospect) => (doors.has(prospect.id) ? [[prospect.id, mainContact(prospect)] as const] : []));
  const coaching = { playbook, doors: new Map(names) };
  const due = people.filter((prospect) => {
    if (prospect.planned?.plannedFor && prospect.planned.plannedFor <= today) return true;
    if (namedToday(prospect, today)) return true;
    const { due: day } = dueOn(prospect, rhythms, rep.week);
    return day !== null && day <= today;
  });
  return { content: planToday({ rep, due, rhythms, coaching }, today), coaching };
}

function weekOf(taken: Awaited<ReturnType<Tenant['steps']['takenBy']>>, monday: LocalDay) {
  const inWeek = taken.filter(({ day }) => day !== null && day >= monday);
  const sum = (of: (row: (typeof inWeek)[number]) => number) => inWeek.reduce((total, row) => total + of(row), 0);
  return {
    gives: sum(({ way, steps }) => (way === 'give' ? steps : 0)),
    asks: sum(({ way, steps }) => (way === 'ask' ? steps : 0)),
    promisesKept: sum(({ kept }) => kept),
  };
}
