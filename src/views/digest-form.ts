import type { DigestSettings } from '../domain/digest.ts';
import { choiceField, timeField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { weekdays } from './settings.ts';
import { channelField } from './slack-fields.ts';

/** Where and when the team's digest is posted. */
export function digestForm({ channel, day, hour, zone }: DigestSettings): Modal {
  return forms.digest.draw(
    { seen: { channel, day, hour } },
    {
      title: 'The weekly digest',
      submit: 'Keep it',
      blocks: [
        channelField('channel', {
          label: 'In which channel?',
          hint: 'Empty: no digest. Invite the app to the channel with /invite.',
          value: channel,
          optional: true,
        }),
        choiceField('day', {
          label: 'On which day?',
          choices: weekdays.map((label, at) => ({ value: String(at + 1), label })),
          value: String(day),
        }),
        timeField('hour', { label: 'At what time?', hint: `By the clocks of ${zone}.`, value: hour }),
      ],
    },
  );
}
