import type { LocalDay } from '../domain/calendar.ts';
import { dayField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';

/** From when and until when a rep is left in peace. */
export const awayForm = (from: LocalDay, until: LocalDay): Modal =>
  forms.away.draw(
    {},
    {
      title: 'Away',
      submit: 'Enjoy it',
      blocks: [
        dayField('from', { label: 'From which day?', value: from }),
        dayField('until', {
          label: 'Until which day?',
          hint: 'I am silent until then, and speak again from that day.',
          value: until,
        }),
      ],
    },
  );
