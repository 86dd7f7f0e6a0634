import { findSomebodyId } from '../../../src/domain/coach/suggest.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import type { Step } from '../../../src/domain/step.ts';
import { doneView, type Sharing } from '../../../src/views/done.ts';
import { day, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, beta, entry, names, three, today } from '../cast.ts';

const taken: Partial<Step> = { text: 'Send Jane the checklist', state: 'done', doneOn: today };
const done = (
  step: Partial<Step> = {},
  prospect: Prospect = acme(),
  suggestions = three(prospect),
  sharing: Sharing | null = null,
) => doneView({ prospect, step: someStep({ ...taken, ...step }), entry, suggestions, sharing }, today);
const told = { note: 'She pinned it above her desk.' };

export const scenes = [
  scene('just done', 'what happened is asked by buttons, what is next by a question', done()),
  scene('done with a note', 'their words come back in italics', done({ note: 'She loved it, and asked for the Spanish one.' })),
  scene(
    'logged, and it had been planned',
    'it is the planned one that is done',
    doneView(
      { prospect: acme(), step: someStep(taken), entry, asPlanned: true, suggestions: three(acme()), sharing: null },
      today,
    ),
  ),
  scene(
    'logged twice',
    'perhaps it was one step',
    doneView({ prospect: acme(), step: someStep(taken), entry, again: true, suggestions: three(acme()), sharing: null }, today),
  ),
  scene('done yesterday', 'the day is said when it is not today', done({ doneOn: day('2026-11-23') })),
  scene('done last Monday', 'in full', done({ doneOn: day('2026-11-16') })),
  scene('they answered', 'the press that was made is gone', done({ answered: true })),
  scene('no answer', 'not yet is not never', done({ answered: false })),
  scene(
    'two steps without an answer',
    'something smaller is asked for',
    done({ answered: false }, acme({ unanswered: 2, unansweredAsks: 1 })),
  ),
  scene('after a yes', 'whether it went well for them can be marked', done({}, acme({ stage: 'won', gives: 1 }))),
  scene(
    'it went well for them',
    'after which a referral may be asked for',
    done({ answered: true, goodResult: true }, acme({ stage: 'won', goodResultOn: today })),
  ),
  scene(
    'they were asked for a name, and answered',
    'whom they named can be written down at once',
    done({ text: 'Ask Jane for one printer who counts as she did', answered: true }, acme({ stage: 'won', goodResultOn: today })),
  ),
  scene('a note that can be told', 'only a press shares it', done(told, acme(), [], { day: day('2026-11-30'), names: true })),
  scene(
    'a note that will be told',
    'when, with whose name, and how to take that back',
    done({ ...told, shared: true }, acme(), [], { day: day('2026-11-30'), names: true }),
  ),
  scene(
    'a note that will be told without names',
    'no channel is chosen yet, so no day',
    done({ ...told, shared: true }, acme(), [], { day: null, names: false }),
  ),
  scene('after a no', 'gifts', done({}, acme({ stage: 'no' }))),
  scene(
    'somebody was looked for',
    'and is asked for by name',
    done(
      { playbook: findSomebodyId, text: 'Write down the first name of one person at Beta you could help.' },
      beta({ tried: [findSomebodyId] }),
    ),
  ),
  scene(
    'another step is still planned',
    'it is shown, and nothing else is asked',
    done({ text: 'Called them' }, acmeWith('2026-11-26')),
  ),
  scene('nothing may be suggested', 'they are to be left in peace', done({}, acme({ stopped: true }), [])),
  scene(
    'shown by a second press',
    'nothing of mine to undo',
    doneView({ prospect: acme(), step: someStep(taken), entry: null, suggestions: [], sharing: null }, today),
  ),
  scene(
    'a long note',
    'it is shown whole',
    done({ note: 'She said that the rota is the one thing that keeps her up at night. '.repeat(5).trim() }),
  ),
  scene(
    'a Japanese company',
    'names stay as they are written',
    done({ text: 'チェックリストを送る' }, acme({ name: names.japanese, contacts: ['佐藤 花子'] })),
  ),
  scene(
    'a name written from right to left',
    'and the sentence around it from left to right',
    done({}, acme({ name: names.hebrew, contacts: ['יעל כהן'] })),
  ),
];
