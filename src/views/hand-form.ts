import type { UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';
import { personField } from './slack-fields.ts';

export interface Handing {
  readonly colleague: UserId | null;
  readonly note: string | null;
}

/** Who goes on with them. `said`: why that one cannot. */
export function handForm(
  prospect: Prospect,
  { colleague, note }: Handing = { colleague: null, note: null },
  said?: string,
): Modal {
  return forms.hand.draw(
    { prospect: prospect.id },
    {
      title: 'Hand over',
      submit: 'Hand over',
      close: 'Never mind',
      blocks: [
        said !== undefined && section(said),
        section(`${called(prospect)}, with the whole story. I tell whoever you choose.`),
        personField('colleague', { label: 'To whom?', value: colleague }),
        textField('note', { label: 'What should they know?', lines: true, most: 2_000, value: note, optional: true }),
      ],
    },
  );
}
