import type { LocalDay } from '../domain/calendar.ts';
import { dayField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';

/** Until when a rep is left in peace. */
export const awayForm = (until: LocalDay): Modal =>
  forms.away.draw(
    {},
    {
      title: 'Away',
      submit: 'Enjoy it',
      blocks: [
        dayField('until', {
          label: 'Until which day?',
          hint: 'I am silent until then, and speak again from that day.',
          value: until,
        }),
      ],
    },
  );
