import { plainCoaching, suggestFor } from '../../../src/domain/coach/coaching.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import type { Because, NudgeContent, NudgeItem } from '../../../src/domain/nudge-content.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import type { Step } from '../../../src/domain/step.ts';
import { nudgeView } from '../../../src/views/nudge.ts';
import { day, rep, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ben, beta, dana, entry, inStage, names, nudge, today } from '../cast.ts';

type Line = readonly [prospect: Prospect, because: Because, days: number, step?: Step | null];

/** A nudge about these people, drawn on `on`. Those with a step planned are about that step, unless it is null: they were quiet. */
function about(
  lines: readonly Line[],
  more = 0,
  on = today,
  practised: readonly Line[] = [],
  lookedBack: readonly EntryId[] = [],
) {
  const items = lines.map(([prospect, because, days, was]): NudgeItem => {
    const step = was === undefined ? prospect.planned : was;
    if (step) return { prospect: prospect.id, because, days, step: step.id };
    const [suggestion] = suggestFor(prospect, plainCoaching, 1, today);
    return { prospect: prospect.id, because, days, ...(suggestion && { suggestion: suggestion.id }) };
  });
  const content: NudgeContent = {
    kind: 'nudge',
    to: dana,
    day: today,
    items,
    more,
    practised: practised.map(([prospect, , , step]) => ({ practice: entry, prospect: prospect.id, step: step!.id })),
  };
  const all = [...lines, ...practised];
  const material = {
    people: all.map(([prospect]) => prospect),
    steps: all.flatMap(([prospect, , , step]) => (step === undefined ? prospect.planned : step) ?? []),
    coaching: plainCoaching,
    rep,
    lookedBack: new Set(lookedBack),
  };
  return nudgeView(nudge, content, material, on);
}

const planned = acmeWith('2026-11-24');
const promised = acmeWith(
  '2026-11-24',
  { promise: true, text: 'Send Lee the two prices.' },
  { name: 'Acme Labs', contacts: ['Lee Poe'] },
);
const brokenPromise = acmeWith('2026-11-20', { promise: true });
const overdue = acmeWith('2026-11-18', { text: 'Ask Sam which of the two pages helps' }, { name: 'Beta', contacts: ['Sam Roe'] });
const talking = acme({ contactedOn: day('2026-11-18') });
const fresh = beta({ contactedOn: day('2026-11-19') });
const resting = inStage('not now', { name: 'Gamma', contacts: ['Ada Low'], agreedUntil: day('2026-11-24') });
const said = inStage('no', {
  name: 'Delta',
  contacts: ['Kim Orr'],
  contactedOn: day('2026-08-31'),
  stageSince: day('2026-08-31'),
});
const customer = inStage('won', {
  name: 'Epsilon',
  contacts: ['Zoe Ray'],
  contactedOn: day('2026-11-16'),
  stageSince: day('2026-11-10'),
});

const touched = { touchedOn: today };
/** As it stands after a press. */
const was = (told: Partial<Step>): Line => [acme(touched), 'today', 0, someStep({ text: 'Send Jane the checklist.', ...told })];
const step = someStep({ text: 'Send Jane the two questions.' });
const friday: Line = [acme(), 'quiet', 0, step];

export const scenes = [
  scene('one step planned for today', 'the name, the reason, the step', about([[planned, 'today', 0]])),
  scene(
    'a promise and a step overdue',
    'a promise comes first',
    about([
      [promised, 'promise', 0],
      [overdue, 'overdue', 4],
    ]),
  ),
  scene('a promise whose day has passed', 'not scolding', about([[brokenPromise, 'promise', 2]])),
  scene('one person is quiet', 'a step to plan, ready to press', about([[talking, 'quiet', 4]])),
  scene('somebody was added three days ago', 'nobody has spoken with them yet', about([[fresh, 'quiet', 3]])),
  scene(
    'one from each place',
    'heading to a yes, resting, opened',
    about([
      [talking, 'quiet', 4],
      [resting, 'agreed', 0],
      [customer, 'quiet', 6],
    ]),
  ),
  scene('somebody who said no', 'a gift', about([[said, 'quiet', 61]])),
  scene(
    'somebody is silent',
    'two steps went without an answer',
    about([[acme({ unanswered: 2, contactedOn: day('2026-11-16') }), 'quiet', 6]]),
  ),
  scene('deciding, and quiet for a day', 'one working day, not days', about([[inStage('deciding'), 'quiet', 1]])),
  scene(
    'planned and quiet, and more than fit',
    'the rest is one line',
    about(
      [
        [planned, 'today', 0],
        [talking, 'quiet', 4],
      ],
      12,
    ),
  ),
  scene(
    'a full nudge',
    'five steps, three people, and no scrolling past the question',
    about(
      [
        [promised, 'promise', 0],
        [planned, 'today', 0],
        [overdue, 'overdue', 4],
        [acmeWith('2026-11-17', { text: 'Call them' }, { name: 'Zeta' }), 'overdue', 5],
        [acmeWith('2026-11-16', { text: 'Write the half page' }, { name: 'Eta' }), 'overdue', 6],
        [talking, 'quiet', 4],
        [resting, 'agreed', 0],
        [customer, 'quiet', 6],
      ],
      3,
    ),
  ),
  scene('the fifth nudge about a person', 'asks once, then waits', about([[talking, 'question', 9]])),
  scene('the fifth nudge about a step', 'it may also be let go of', about([[overdue, 'question', 9]])),
  scene('done, by a press', 'the line says so and has no buttons', about([was({ state: 'done', doneOn: today })])),
  scene('dropped', 'let go of', about([was({ state: 'dropped' })])),
  scene('taken back', 'the same', about([was({ state: 'void' })])),
  scene(
    'a silence that ended days ago',
    'which day it was',
    about([[{ ...resting, agreedUntil: day('2026-11-20') }, 'agreed', 2]]),
  ),
  scene(
    'planned by a colleague',
    'whose plan it is',
    about([
      [acmeWith('2026-11-24', { by: ben }), 'today', 0],
      [acmeWith('2026-11-20', { by: ben }, { name: 'Beta' }), 'overdue', 2],
      [acmeWith('2026-11-20', { by: ben, promise: true }, { name: 'Gamma' }), 'promise', 2],
    ]),
  ),
  scene('moved to Thursday', 'where it went', about([[{ ...acmeWith('2026-11-26'), ...touched }, 'today', 0]])),
  scene(
    'planned, by a press',
    'what was planned',
    about([[{ ...acmeWith('2026-11-24', { text: 'Send Jane one useful thing.' }), ...touched }, 'quiet', 4, null]]),
  ),
  scene('snoozed', 'until when', about([[acme({ ...touched, snoozedUntil: day('2026-11-30') }), 'quiet', 4]])),
  scene('half as often', 'what was chosen on the fifth day', about([[acme({ ...touched, slower: 1 }), 'question', 9]])),
  scene('something else was logged', 'they are looked after', about([[acme(touched), 'quiet', 4]])),
  scene('a colleague agreed on a silence', 'until when', about([[acme({ silentUntil: day('2027-03-01') }), 'quiet', 4]])),
  scene('asked us to stop', 'no step, no button', about([[acme({ ...touched, stopped: true }), 'quiet', 4]])),
  scene('handed over', 'with whom they are', about([[acme({ owner: ben }), 'quiet', 4]])),
  scene(
    'one answered, one open',
    'the question is about the one left',
    about([was({ state: 'done', doneOn: today }), [talking, 'quiet', 4]]),
  ),
  scene(
    'all answered',
    'the rep acted, and is thanked for it',
    about([
      was({ state: 'done', doneOn: today }),
      [acme({ ...touched, name: 'Beta', snoozedUntil: day('2026-12-08') }), 'quiet', 4],
    ]),
  ),
  scene('looked at two days later', 'the days are those of the reader', about([[planned, 'today', 0]], 0, day('2026-11-26'))),
  scene(
    'everybody is gone',
    'removed or forgotten since',
    nudgeView(
      nudge,
      { kind: 'nudge', to: dana, day: today, items: [{ prospect: acme().id, because: 'quiet', days: 4 }], more: 0 },
      { people: [], steps: [], coaching: plainCoaching, rep, lookedBack: new Set() },
      today,
    ),
  ),

  scene(
    'Friday, after a worksheet',
    'what happened is asked beside the rest',
    about([[talking, 'quiet', 4]], 0, day('2026-11-27'), [friday]),
  ),
  scene('Friday, and only the worksheet', 'a question of its own', about([], 0, day('2026-11-27'), [friday])),
  scene('Friday, looked back', 'the line says so', about([], 0, day('2026-11-27'), [friday], [entry])),

  scene(
    'a name that would ping everybody',
    'it is only a name',
    about([[acme({ name: names.rude, contactedOn: day('2026-11-18') }), 'quiet', 4]]),
  ),
  scene(
    'a long name and a Japanese one',
    'both whole',
    about([
      [acmeWith('2026-11-24', {}, { name: names.long }), 'today', 0],
      [acme({ name: names.japanese, contacts: ['佐藤 花子'], contactedOn: day('2026-11-18') }), 'quiet', 4],
    ]),
  ),
];
