import { weekOf } from '../domain/digest.ts';
import { maySeeTeam } from '../domain/policy.ts';
import { isQuiet } from '../domain/standing-list.ts';
import { whisper } from '../views/message.ts';
import { teamView } from '../views/team.ts';
import type { Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'team',
  usage: ['team'],
  summary: 'the team’s week in detail, for managers',
  async run({ tenant, rep, team, today, now }) {
    if (!maySeeTeam(rep)) return refuse({ refused: 'leaders-only' }).reply;
    const [reps, prospects, week] = await Promise.all([
      tenant.people.reps(),
      tenant.prospects.of(null),
      tenant.week.of(weekOf(today).from, rep.zone, true, now),
    ]);
    const people = reps.map((person) => {
      const theirs = prospects.filter(({ owner }) => owner === person.user);
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
