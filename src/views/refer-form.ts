import { mainContact, type Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

export interface Referring {
  readonly name: string | null;
  readonly contact: string | null;
}

/** Whom they opened the door to. `said`: why that one cannot be added. */
export function referForm(
  prospect: Prospect,
  { name, contact }: Referring = { name: null, contact: null },
  said?: string,
): Modal {
  return forms.refer.draw(
    { prospect: prospect.id },
    {
      title: 'A door opened',
      submit: 'Add them',
      blocks: [
        said !== undefined && section(said),
        section(`${called(prospect)}.`),
        textField('name', { label: `Who did ${mainContact(prospect)} refer?`, placeholder: 'Beta', most: 80, value: name }),
        textField('contact', { label: 'Contact', placeholder: 'First Last', most: 80, value: contact, optional: true }),
      ],
    },
  );
}
