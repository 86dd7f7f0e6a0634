import { plainCoaching } from '../../../src/domain/coach/coaching.ts';
import { planNudge } from '../../../src/domain/nudge.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import { defaultRhythms } from '../../../src/domain/rhythm.ts';
import { todayView } from '../../../src/views/today.ts';
import { day, rep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, beta, inStage, names, today } from '../cast.ts';

function of(prospects: readonly Prospect[], total = prospects.length) {
  const facts = { rep, due: prospects, total, rhythms: defaultRhythms, coaching: plainCoaching, practised: [] };
  return todayView(planNudge(facts, today), new Map(prospects.map((prospect) => [prospect.id, prospect])), plainCoaching, today);
}

export const scenes = [
  scene('nothing today', 'how to begin', of([])),
  scene('one step planned', 'done is one press', of([acmeWith('2026-11-24')])),
  scene('one person is quiet', 'a step to plan, or the story first', of([beta({ contactedOn: day('2026-11-16') })])),
  scene(
    'planned and quiet',
    'what is planned comes first',
    of([
      acmeWith('2026-11-20', { promise: true }),
      acme({ name: 'Gamma', contactedOn: day('2026-11-16') }),
      inStage('won', { name: names.japanese }),
    ]),
  ),
  scene('more than fit', 'the rest is one line', of([acmeWith('2026-11-24')], 9)),
  scene(
    'a name that would ping everybody',
    'it is only a name',
    of([beta({ name: names.rude, contactedOn: day('2026-11-16') })]),
  ),
];
