import type { Prospect } from '../../../src/domain/prospect.ts';
import { type Stage, stages } from '../../../src/domain/stage.ts';
import { stageView } from '../../../src/views/stage.ts';
import { day, someId, someStep } from '../../domain/some.ts';
import type { ProspectId } from '../../../src/domain/ids.ts';
import { scene } from '../../support/gallery.ts';
import { acmeWith, entry, inStage, names, three, today } from '../cast.ts';

const stands = (told: Prospect, more: Partial<Parameters<typeof stageView>[0]> = {}) => {
  const prospect = { ...told, stageSince: today };
  return stageView({ prospect, entry, dropped: null, suggestions: three(prospect), ...more }, today);
};

const why: Record<Stage, string> = {
  new: 'a beginning',
  talking: 'what could be next',
  deciding: 'an easier decision, not a faster one',
  'not now': 'a day and a reason, one press each',
  no: 'one kind thing, and rest',
  won: 'the sale begins here',
};
const later = { agreedUntil: day('2027-03-01') };

export const scenes = [
  ...stages.map((stage) => scene(stage, why[stage], stands(inStage(stage)))),
  scene('not now until March', 'who is silent, and until when', stands(inStage('not now', later), { suggestions: [] })),
  scene('not now: budget', 'the day is still open', stands(inStage('not now', { reason: 'budget' }))),
  scene(
    'not now until March: budget',
    'nothing is left to ask',
    stands(inStage('not now', { ...later, reason: 'budget' }), { suggestions: [] }),
  ),
  scene('no: they chose Beta', 'the reason in their words', stands(inStage('no', { reason: 'chose Beta & <co>' }))),
  scene(
    'no, and somebody opened their door',
    'whoever did hears how it turned out',
    stands(inStage('no', { referrer: someId<ProspectId>() })),
  ),
  scene('opened, typed as closed', 'what we say instead', stands(inStage('won'), { aside: '(We say opened for that.)' })),
  scene(
    'a step was dropped with it',
    'it is history, and why',
    stands(inStage('no'), { dropped: someStep({ text: 'Ask for a date.' }) }),
  ),
  scene(
    'a step is still planned',
    'it is shown, and nothing is suggested',
    stands(acmeWith('2026-11-26', {}, { stage: 'deciding' })),
  ),
  scene('pressed twice', 'nothing to undo', stands(inStage('not now', { reason: 'budget' }), { entry: null, suggestions: [] })),
  scene('a company of which nobody is known', 'after a yes', stands(inStage('won', { contacts: [] }))),
  scene(
    'a long name that said not now',
    'also in the words to type',
    stands(inStage('not now', { name: names.long, contacts: [] })),
  ),
];
