import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { answeredField } from './did-form.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called, within } from './said.ts';

/** Enough of a note to see that it was left as it was: a form has no room to carry all of it. */
export function outlineOf(note: string | null): string {
  const letters = [...(note ?? '')];
  return `${letters.length} ${letters.slice(0, 40).join('')} ${letters.slice(-40).join('')}`;
}

/** What happened after a step that was taken. */
export function tellForm(prospect: Prospect, step: Step, nudge: DeliveryId | null): Modal {
  return forms.tell.draw(
    { prospect: prospect.id, nudge, step: step.id, seen: outlineOf(step.note) },
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
