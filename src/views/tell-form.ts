import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { answeredField } from './did-form.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called, within } from './said.ts';

/** What happened after a step that was taken. */
export function tellForm(prospect: Prospect, step: Step, nudge: DeliveryId | null): Modal {
  return forms.tell.draw(
    { prospect: prospect.id, nudge, step: step.id },
    {
      title: 'What happened?',
      submit: 'Keep it',
      blocks: [
        section(`${called(prospect)}: *${within(step.text)}*.`),
        textField('note', { label: 'What happened?', lines: true, most: 2_000, value: step.note, optional: true }),
        answeredField(step.answered),
      ],
    },
  );
}
