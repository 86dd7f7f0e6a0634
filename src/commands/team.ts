import type { Tenant } from '../db/tenant.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { maySeeTeam } from '../domain/policy.ts';
import { isQuiet, order } from '../domain/standing-list.ts';
import { whisper } from '../views/message.ts';
import { teamView } from '../views/team.ts';
import type { Verb } from './command.ts';
import { weekAsked } from './parts/week-asked.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'team',
  usage: ['team', 'team last week'],
  summary: 'the team’s week in detail, for managers',
  keepsNoNote: true,
  async run({ tenant, rep, team, today, now }, { who }) {
    if (!maySeeTeam(rep)) return refuse({ refused: 'leaders-only' }).reply;
    const [reps, prospects, week] = await Promise.all([
      tenant.people.reps(),
      tenant.prospects.of(null),
      tenant.week.of(weekAsked(who, today).from, rep.zone, true, now),
    ]);
    const people = (await withOwners(tenant, reps, prospects)).map((person) => {
      // Most in need first, since only the first few of each are shown.
      const theirs = order(
        prospects.filter(({ owner }) => owner === person.user),
        team.rhythms,
        person.week,
        today,
      );
      return {
        user: person.user,
        steps: week.people.find(({ user }) => user === person.user)?.steps ?? 0,
        planned: theirs.filter(({ planned }) => planned),
        quiet: theirs.filter((prospect) => isQuiet(prospect, team.rhythms, person.week, today)),
      };
    });
    return whisper(teamView(people, week, today));
  },
};

/** Whoever was handed somebody without ever using the app, or has left, still has people who need a manager's eye. */
async function withOwners(tenant: Tenant, reps: readonly Rep[], prospects: readonly Prospect[]): Promise<readonly Rep[]> {
  const known = new Set(reps.map(({ user }) => user));
  const others = [...new Set(prospects.map(({ owner }) => owner))].filter((owner) => !known.has(owner));
  const found = await Promise.all(others.map((owner) => tenant.people.get(owner)));
  return [...reps, ...found.filter((person) => person !== null)].sort((a, b) => a.name.localeCompare(b.name));
}
