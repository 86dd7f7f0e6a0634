import type { Prospect } from '../domain/prospect.ts';
import { answeredField } from './did-form.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

/** They answered, whatever it was about. */
export function heardForm(prospect: Prospect): Modal {
  return forms.heard.draw(
    { prospect: prospect.id },
    {
      title: 'They answered',
      submit: 'Keep it',
      blocks: [
        section(`${called(prospect)}.`),
        answeredField(true),
        textField('note', { label: 'In their words', lines: true, most: 2_000, optional: true }),
      ],
    },
  );
}
