import { describe, expect, it } from 'vitest';
import { problemsInView } from '../../src/views/limits/said.ts';
import { addForm } from '../../src/views/add-form.ts';
import { contactForm } from '../../src/views/contact-form.ts';
import { didForm } from '../../src/views/did-form.ts';
import { editForm } from '../../src/views/edit-form.ts';
import type { DeliveryId, ProspectId, UserId } from '../../src/domain/ids.ts';
import { everythingModal } from '../../src/views/everything.ts';
import { handManyForm } from '../../src/views/hand-many-form.ts';
import { handForm } from '../../src/views/hand-form.ts';
import { heardForm } from '../../src/views/heard-form.ts';
import { referForm } from '../../src/views/refer-form.ts';
import { renameForm } from '../../src/views/rename-form.ts';
import { pickForm } from '../../src/views/pick-form.ts';
import { planForm } from '../../src/views/plan-form.ts';
import { snoozeForm } from '../../src/views/snooze-form.ts';
import { stageForm } from '../../src/views/stage-form.ts';
import { stopForm } from '../../src/views/stop-form.ts';
import { tellForm } from '../../src/views/tell-form.ts';
import { day, plannedProspect, someId, someStep, tuesday } from '../domain/some.ts';

// The longest there can be, in characters that grow when they are escaped.
const long = (most: number): string => '&<>*_`株'.repeat(most).slice(0, most);
const said = long(2_000);
const prospect = plannedProspect(
  '2026-11-24',
  { text: long(500) },
  { name: long(80), contacts: Array.from({ length: 10 }, () => long(80)), reason: long(500), agreedUntil: day('2027-03-01') },
);
const nudge = someId<DeliveryId>();
const step = prospect.planned!;
const cards = [1, 2, 3].map((at) => ({ value: `FC${at}`, label: long(500), small: '5 min, give' }));

describe('a form that Slack takes, whatever was typed', () => {
  it.each(
    [
      {
        form: planForm(
          { prospect, nudge, cards, card: 'FC2', step: long(500), day: tuesday, told: true, said, hint: said, round: 3 },
          tuesday,
        ),
      },
      { form: planForm({ prospect, nudge: null, cards: [], card: null, day: tuesday }, tuesday) },
      { form: didForm({ prospect, nudge, playbook: 'FC1', cards: cards.slice(1), today: tuesday }) },
      { form: didForm({ prospect, nudge: null, playbook: null, cards: [], today: tuesday }) },
      { form: tellForm(prospect, someStep({ text: long(500), note: long(2_000), answered: true }), nudge) },
      { form: stageForm({ prospect, nudge, stage: 'not now', until: tuesday, reason: long(500), said }) },
      { form: snoozeForm({ prospect, nudge, step, until: tuesday, said }) },
      { form: snoozeForm({ prospect, nudge: null, step: null, until: tuesday }) },
      { form: editForm({ prospect, nudge, planned: step, step: long(500), said, hint: said, round: 2 }, tuesday) },
      { form: contactForm(prospect, long(80), said) },
      { form: stopForm(prospect, nudge) },
      { form: addForm(long(1_200), { name: long(80), contact: long(80), step: null, day: null }, said) },
      { form: addForm(null, { name: long(80), contact: long(80), step: long(500), day: tuesday }, said) },
      { form: pickForm(long(1_200)) },
      { form: didForm({ prospect, nudge, playbook: null, cards: [], today: tuesday, note: long(1_200) }) },
      { form: everythingModal(prospect, tuesday) },
      { form: heardForm(prospect) },
      { form: renameForm(prospect, long(80), said) },
      { form: referForm(prospect, { name: long(80), contact: long(80) }, said) },
      {
        form: handManyForm(
          { from: 'U0DANA' as UserId, people: Array.from({ length: 600 }, () => ({ ...prospect, id: someId<ProspectId>() })) },
          { which: 'some', some: [prospect.id], colleague: 'U0BEN' as UserId, note: long(2_000) },
        ),
      },
      { form: handForm(prospect, { colleague: 'U0BEN' as UserId, note: long(2_000) }, said) },
    ].map(({ form }) => ({ form, title: form.title.text })),
  )('$title', ({ form }) => {
    expect(problemsInView(form)).toEqual([]);
  });
});

it('words that were put in by us reach a field only under another id, and the form remembers', () => {
  const ids = (round: number) =>
    planForm({ prospect, nudge, cards, card: null, day: tuesday, round }, tuesday).blocks.flatMap(({ block_id: id }) => id ?? []);
  expect([ids(0), ids(2)].map((all) => all.find((id) => id.startsWith('step')))).toEqual(['step', 'step#2']);
  const hinted = planForm({ prospect, nudge, cards, card: null, day: tuesday, hint: 'Smaller & kinder?' }, tuesday);
  expect(hinted.private_metadata).toContain('"hinted":true');
  expect(JSON.stringify(hinted.blocks)).toContain('Smaller &amp; kinder? *Plan it* again keeps your words.');
});
