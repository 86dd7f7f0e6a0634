import { textField, dayField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { messagePart } from './pick-form.ts';
import type { LocalDay } from '../domain/calendar.ts';

export interface Adding {
  readonly name: string | null;
  readonly contact: string | null;
  readonly step: string | null;
  readonly day: LocalDay | null;
}

const blank: Adding = { name: null, contact: null, step: null, day: null };

/** Somebody new, with a first step if they like. `note`: the message that a step with them is logged from. */
export function addForm(note: string | null = null, { name, contact, step, day }: Adding = blank, said?: string): Modal {
  const first = [
    textField('step', { label: 'The first small step', placeholder: 'Send Jane …', most: 500, value: step, optional: true }),
    dayField('day', { label: 'When?', hint: 'Empty: as the step says, or your next working day.', value: day, optional: true }),
  ];
  return forms.add.draw(
    { note },
    {
      title: 'Somebody new',
      submit: note === null ? 'Add them' : 'Next',
      blocks: [
        said !== undefined && section(said),
        ...messagePart(note),
        textField('name', { label: 'Whom do you want to help?', placeholder: 'Acme', most: 80, value: name }),
        textField('contact', { label: 'Contact person', placeholder: 'First Last', most: 80, value: contact, optional: true }),
        ...(note === null ? first : []),
      ],
    },
  );
}
