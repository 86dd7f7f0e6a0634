import type { Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

/** Ends a stop, for admins: somebody's on a list, or by the name alone of somebody who is on none any more. */
export const liftForm = (prospect: Prospect | null): Modal =>
  forms.lift.draw(
    { prospect: prospect?.id },
    {
      title: 'Lift a stop',
      submit: 'Lift it',
      close: 'Never mind',
      blocks: [
        section(
          prospect
            ? `${called(prospect)} asked not to be contacted. If that is over, the whole team may write to them again.`
            : 'For somebody who is on no list any more. Whoever still is has *Lift the stop* in their story.',
        ),
        !prospect && textField('name', { label: 'Whose stop?', placeholder: 'Acme, Jane Doe', most: 200 }),
        textField('reason', { label: 'What changed?', placeholder: 'They wrote to us again', lines: true, most: 500 }),
      ],
    },
  );
