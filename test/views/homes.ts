import { plainCoaching } from '../../src/domain/coach/coaching.ts';
import { groupsOf } from '../../src/domain/groups.ts';
import { planNudge } from '../../src/domain/nudge.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { stages } from '../../src/domain/stage.ts';
import { type Home, type HomeModel, homeView } from '../../src/views/home.ts';
import { rep, tuesday, weekdays } from '../domain/some.ts';

/** The Home of somebody who helps these people; the first forty with a step planned are due. */
export function homeOf(people: readonly Prospect[], told: Partial<HomeModel> = {}): Home {
  const due = people.filter(({ planned }) => planned).slice(0, 40);
  const facts = { rep, due, total: people.length, rhythms: defaultRhythms, coaching: plainCoaching, practised: [] };
  return homeView(
    {
      rep,
      state: { group: 'all', page: 0 },
      content: planNudge(facts, tuesday),
      grouped: groupsOf(people, defaultRhythms, weekdays, tuesday),
      rhythms: defaultRhythms,
      coaching: plainCoaching,
      week: { gives: 3, asks: 1, promisesKept: 2 },
      asksForChannel: false,
      team: Object.fromEntries(stages.map((stage) => [stage, 3])),
      ...told,
    },
    tuesday,
  );
}
