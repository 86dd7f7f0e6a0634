import type { Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

/** Another name. `said`: why it cannot be that one. */
export function renameForm(prospect: Prospect, name: string = prospect.name, said?: string): Modal {
  return forms.rename.draw(
    { prospect: prospect.id },
    {
      title: 'Rename',
      submit: 'Rename',
      blocks: [
        said !== undefined && section(said),
        section(`${called(prospect)}.`),
        textField('name', { label: 'What are they called?', most: 80, value: name }),
      ],
    },
  );
}
