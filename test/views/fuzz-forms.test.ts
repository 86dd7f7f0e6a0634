import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stages } from '../../src/domain/stage.ts';
import { contactForm } from '../../src/views/contact-form.ts';
import { didForm, plannedStep } from '../../src/views/did-form.ts';
import { editForm } from '../../src/views/edit-form.ts';
import { everythingModal } from '../../src/views/everything.ts';
import { handManyForm } from '../../src/views/hand-many-form.ts';
import { handForm } from '../../src/views/hand-form.ts';
import { heardForm } from '../../src/views/heard-form.ts';
import { planForm } from '../../src/views/plan-form.ts';
import { referForm } from '../../src/views/refer-form.ts';
import { renameForm } from '../../src/views/rename-form.ts';
import { snoozeForm } from '../../src/views/snooze-form.ts';
import { stageForm } from '../../src/views/stage-form.ts';
import { stopForm } from '../../src/views/stop-form.ts';
import { tellForm } from '../../src/views/tell-form.ts';
import { name, note, prospect, step, words } from './anybody.ts';
import { ben, nudge, three, today } from './cast.ts';
import { expectTaken } from './taken.ts';

describe('whatever people are called and whatever they type, Slack takes the form', () => {
  it('of a plan, and of a step in other words', () =>
    expectTaken(fc.tuple(prospect, step, words(500), words(500)), (about, planned, text, said) => {
      const cards = three(about).map(({ id, text: label, minutes, way }) => ({
        value: id,
        label,
        small: `${minutes} min, ${way}`,
      }));
      const more = { step: text, said, hint: said, hinted: true, round: 3 };
      return [
        planForm({ prospect: about, nudge, cards, card: cards[0]?.value ?? null, day: today, told: true, ...more }, today),
        planForm({ prospect: { ...about, planned }, nudge: null, cards: [], card: null, day: today }, today),
        editForm({ prospect: about, nudge, planned, ...more }, today),
      ];
    }));

  it('of a step that was taken, and what happened after it', () =>
    expectTaken(fc.tuple(prospect, step), (about, taken) => [
      didForm({ prospect: about, nudge, playbook: 'FC1', cards: [{ value: plannedStep, label: taken.text }], today }),
      didForm({ prospect: about, nudge: null, playbook: null, cards: [], today }),
      tellForm(about, taken, nudge),
      heardForm(about),
    ]));

  it('of where they stand, and of peace', () =>
    expectTaken(fc.tuple(prospect, step, note, fc.constantFrom(...stages)), (about, planned, reason, stage) => [
      stageForm({ prospect: about, nudge, stage, until: today, reason: about.reason, said: reason ?? 'x' }),
      snoozeForm({ prospect: about, nudge, step: planned, until: today, said: reason ?? 'x' }),
      snoozeForm({ prospect: about, nudge: null, step: null, until: today }),
      stopForm(about, nudge),
    ]));

  it('of everything else', () =>
    expectTaken(fc.tuple(prospect, step, name, name, note), (about, planned, other, contact, why) => [
      everythingModal(about, today),
      everythingModal({ ...about, planned }, today),
      contactForm(about, contact, other),
      renameForm(about, other, contact),
      renameForm(about),
      referForm(about, { name: other, contact }, other),
      referForm(about),
      handForm(about, { colleague: ben, note: why }, other),
      handForm(about),
      handManyForm({ from: ben, people: [about] }, { which: 'some', some: [about.id], colleague: ben, note: why }),
    ]));
});
