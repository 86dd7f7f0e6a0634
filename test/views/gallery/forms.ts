import { addForm } from '../../../src/views/add-form.ts';
import { contactForm } from '../../../src/views/contact-form.ts';
import { didForm, plannedStep } from '../../../src/views/did-form.ts';
import { editForm } from '../../../src/views/edit-form.ts';
import { everythingModal } from '../../../src/views/everything.ts';
import { handForm } from '../../../src/views/hand-form.ts';
import { heardForm } from '../../../src/views/heard-form.ts';
import { referForm } from '../../../src/views/refer-form.ts';
import { renameForm } from '../../../src/views/rename-form.ts';
import { pickForm } from '../../../src/views/pick-form.ts';
import { planForm } from '../../../src/views/plan-form.ts';
import { snoozeForm } from '../../../src/views/snooze-form.ts';
import { stageForm } from '../../../src/views/stage-form.ts';
import { plainCoaching, playbookWords } from '../../../src/domain/coach/coaching.ts';
import { stepCard } from '../../../src/views/cards.ts';
import { stopForm } from '../../../src/views/stop-form.ts';
import { tellForm } from '../../../src/views/tell-form.ts';
import { day, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, inStage, names, nudge, three, today } from '../cast.ts';

const prospect = acme();
const planned = acmeWith('2026-11-27');
const step = planned.planned!;
const cards = three(prospect).map((step) => stepCard(step.id, step));
const hint = 'What would a camera see you do? For instance: “Send the three-line summary.”';

const planning = { prospect, nudge: null, cards, card: null, day: day('2026-11-25') };
const logging = { prospect, nudge: null, playbook: null, cards: [], today };
const standing = { prospect, nudge: null, stage: 'talking', until: null, reason: null } as const;

export const scenes = [
  scene('plan', 'three cards, or own words', planForm(planning, today)),
  scene(
    'plan, in a nudge',
    'what it offered is chosen, for today',
    planForm({ ...planning, nudge, card: cards[1]!.value, day: today }, today),
  ),
  scene(
    'plan: a step too long for one line',
    'it goes on below',
    planForm({ ...planning, cards: [stepCard('PS8', playbookWords('PS8', prospect, plainCoaching)!)] }, today),
  ),
  scene('plan over a plan', 'what it takes the place of', planForm({ ...planning, prospect: planned }, today)),
  scene(
    'plan: the reader has a hint',
    'one, once; the words are kept by pressing again',
    planForm({ ...planning, step: 'Follow up with Jane', told: true, hint, round: 1 }, today),
  ),
  scene(
    'plan: they rest',
    'said on top, with every word still there',
    planForm({ ...planning, step: 'Send Jane the rota', said: '*Acme*: we agreed to stay silent until Mon 1 Mar 2027.' }, today),
  ),
  scene('plan: no step, and a day gone by', 'each sentence under its field', planForm(planning, today), {
    step: 'Which step? Choose one above, or write your own.',
    day: 'That day is in the past. Pick today or a later one.',
  }),
  scene('did', 'what, when, and what happened', didForm(logging)),
  scene(
    'did, with a step planned',
    'it may have been that one',
    didForm({ ...logging, prospect: planned, cards: [{ value: plannedStep, label: step.text }] }),
  ),
  scene('did, in a nudge', 'what it offered is chosen', didForm({ ...logging, nudge, cards: cards.slice(0, 1) })),
  scene('what happened', 'after a step that was taken', tellForm(prospect, someStep({ state: 'done' }), null)),
  scene(
    'what happened, told before',
    'and changed now',
    tellForm(prospect, someStep({ state: 'done', note: 'she laughed', answered: true }), nudge),
  ),
  scene('stage', 'six words, and what each means', stageForm(standing)),
  scene(
    'stage: not now',
    'until which day, and why',
    stageForm({ ...standing, prospect: inStage('deciding'), stage: 'not now', until: day('2027-03-01'), reason: 'budget' }),
  ),
  scene('snooze', 'the person rests', snoozeForm({ prospect, nudge: null, step: null, until: day('2026-12-01') })),
  scene('snooze, of a planned step', 'its day moves', snoozeForm({ prospect: planned, nudge, step, until: day('2026-11-30') })),
  scene('edit', 'the words are there', editForm({ prospect: planned, nudge: null, planned: step, step: step.text }, today)),
  scene(
    'edit: the reader has a hint',
    'one, once',
    editForm({ prospect: planned, nudge: null, planned: step, step: 'Touch base', hint, round: 1 }, today),
  ),
  scene('contact', 'one more', contactForm(prospect)),
  scene('contact, where there are others', 'who is known', contactForm(acme({ contacts: ['Jane Doe', 'Lee Poe'] }), 'Sam Roe')),
  scene('everything else', 'what is wanted less often', everythingModal(prospect, today)),
  scene('everything else, with a step planned', 'which can move, or go', everythingModal(planned, today)),
  scene('they answered', 'yes, or no, or their words', heardForm(prospect)),
  scene('rename', 'the name is there', renameForm(prospect)),
  scene(
    'rename: taken',
    'said on top, with the words still there',
    renameForm(prospect, 'Beta', '*Beta* is already on your list.'),
  ),
  scene('a door opened', 'to whom', referForm(prospect)),
  scene(
    'a door opened: a colleague is there',
    'said on top',
    referForm(prospect, { name: 'Beta', contact: 'Sam Roe' }, '<@U0BEN> is already helping *Beta*.'),
  ),
  scene('hand over', 'to whom, and what they should know', handForm(prospect)),
  scene('hand over: to nobody', 'the sentence stands under its field', handForm(prospect), { colleague: 'To whom?' }),
  scene('somebody new', 'a name is enough', addForm()),
  scene(
    'somebody new: no name, and a day without a step',
    'each sentence under its field',
    addForm(null, { name: null, contact: null, step: null, day: day('2026-11-27') }),
    { name: 'Who?', step: 'Which step is it for? Or leave the day empty.' },
  ),
  scene(
    'somebody new: a colleague is there',
    'said on top, with every word still there',
    addForm(
      null,
      { name: 'Beta', contact: 'Sam Roe', step: 'Send Sam a card', day: null },
      '<@U0BEN> is already helping *Beta*.',
    ),
  ),
  scene('with whom', 'one of my people, or somebody new', pickForm(null)),
  scene('with whom, from a message', 'which goes along', pickForm('Thanks, that helped!\nhttps://acme.slack.com/archives/C1/p1')),
  scene(
    'somebody new, from a message',
    'the step is asked for on the next page',
    addForm('Thanks, that helped!\nhttps://acme.slack.com/archives/C1/p1'),
  ),
  scene('did, from a message', 'what happened is there', didForm({ ...logging, note: 'Thanks, that helped!' })),
  scene('stop', 'what it means, before it is one', stopForm(prospect, null)),
  scene(
    'a name that would ping everybody',
    'it is only a name',
    planForm({ ...planning, prospect: acmeWith('2026-11-27', { text: names.rude }, { name: names.rude }) }, today),
  ),
];
