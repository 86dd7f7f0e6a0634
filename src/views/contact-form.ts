import type { Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { escape, section } from './message.ts';
import { called } from './said.ts';

/** One more contact person; the first is the one to write to. */
export function contactForm(prospect: Prospect, name: string | null = null, said?: string): Modal {
  const others = prospect.contacts.slice(1);
  return forms.contact.draw(
    { prospect: prospect.id },
    {
      title: 'Add a contact',
      submit: 'Add them',
      blocks: [
        said !== undefined && section(said),
        section(`At ${called(prospect)}${others.length > 0 ? `, ${others.map(escape).join(', ')}` : ''}.`),
        textField('name', { label: 'Who?', placeholder: 'First Last', most: 80, value: name }),
      ],
    },
  );
}
