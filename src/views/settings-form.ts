import { type Rep, type Strength, strengths } from '../domain/rep.ts';
import { choiceField, textField, ticksField, timeField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { capitalised } from './said.ts';
import { weekdays } from './settings.ts';

const strengthSmall: Record<Strength, string> = {
  gentle: 'Planned steps, and one quiet person a day at most',
  normal: 'Planned steps, and up to three quiet people a day',
  off: 'No nudges; /nextstep still shows how things stand',
};

/** A rep's own settings. */
export function settingsForm(rep: Rep): Modal {
  const zone = rep.zoneChosen ? rep.zone : null;
  const { hour, strength, country: holidays } = rep;
  return forms.settings.draw(
    { seen: { hour, days: [...rep.week.days], strength, zone, holidays } },
    {
      title: 'Your settings',
      submit: 'Keep them',
      blocks: [
        timeField('hour', { label: 'When may I write to you?', hint: 'On your working days, from then on.', value: hour }),
        ticksField('days', {
          label: 'Which days do you work?',
          choices: weekdays.map((label, at) => ({ value: String(at + 1), label })),
          ticked: rep.week.days.map(String),
        }),
        choiceField('strength', {
          label: 'How much?',
          choices: strengths.map((value) => ({ value, label: capitalised(value), small: strengthSmall[value] })),
          value: strength,
        }),
        textField('zone', {
          label: 'Time zone',
          hint: rep.zoneChosen ? 'Empty: as in your Slack profile.' : `Empty: as in your Slack profile, ${rep.zone} now.`,
          placeholder: 'Europe/Berlin, or a city',
          most: 60,
          value: zone,
          optional: true,
        }),
        textField('holidays', {
          label: 'Country of your public holidays',
          hint: 'In two letters. Empty: none.',
          placeholder: 'DE',
          most: 20,
          value: holidays,
          optional: true,
        }),
      ],
    },
  );
}
