import type { LocalDay } from '../domain/calendar.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { mainContact, type Prospect } from '../domain/prospect.ts';
import { cardsField } from './cards.ts';
import { type Choice, choiceField, dayField, textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

/** The planned step, rather than own words. */
export const plannedStep = 'planned';

export interface Logging {
  readonly prospect: Prospect;
  readonly nudge: DeliveryId | null;
  /** The playbook's step that was offered, if one was. */
  readonly playbook: string | null;
  /** What it may have been: the planned step, or the one that was offered. */
  readonly cards: readonly Choice[];
  readonly today: LocalDay;
  /** What happened, as far as a message tells it. */
  readonly note?: string | null;
}

/** A step that was taken: what, when, and what happened. */
export function didForm({ prospect, nudge, playbook, cards, today, note = null }: Logging): Modal {
  return forms.did.draw(
    { prospect: prospect.id, nudge, playbook, seen: prospect.planned?.id },
    {
      title: 'Log a step',
      submit: 'Keep it',
      blocks: [
        section(`With ${called(prospect)}.`),
        ...(cards.length > 0 ? cardsField('What did you do?', { cards, value: nudge && (cards[0]?.value ?? null) }) : []),
        textField('step', {
          label: cards.length > 0 ? 'Your own words' : 'What did you do?',
          placeholder: `Sent ${mainContact(prospect)} …`,
          most: 500,
          optional: cards.length > 0,
        }),
        dayField('day', { label: 'On which day?', value: today }),
        textField('note', { label: 'What happened?', lines: true, most: 2_000, value: note, optional: true }),
        answeredField(null),
      ],
    },
  );
}

/** Did they answer? Nobody has to know. */
export function answeredField(answered: boolean | null) {
  return choiceField('answered', {
    label: 'Did they answer?',
    choices: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'I do not know' },
    ],
    value: answered === null ? 'unknown' : answered ? 'yes' : 'no',
    optional: true,
  });
}
