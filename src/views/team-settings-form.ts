import type { InputBlock } from '@slack/types';
import type { UserId } from '../domain/ids.ts';
import { rhythmMost, rhythmNames, type Rhythms } from '../domain/rhythm.ts';
import type { Team } from '../domain/team.ts';
import { field, textField, tickField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { rhythmLabel } from './rhythms.ts';
import { capitalised } from './said.ts';
import { peopleField } from './slack-fields.ts';

/** The team's settings, for admins. The digest's channel, day and hour have a form of their own. */
export function teamSettingsForm({ rhythms, country, digest }: Team, managers: readonly UserId[]): Modal {
  return forms.teamSettings.draw(
    { seen: { managers: [...managers], names: digest.names, country, rhythms: { ...rhythms } } },
    {
      title: 'The team’s settings',
      submit: 'Keep them',
      blocks: [
        peopleField('managers', {
          label: 'Who manages the team?',
          hint: 'They see the team’s week and everybody’s people.',
          value: managers,
          optional: true,
        }),
        tickField('names', { label: 'The weekly digest', tick: 'Name those who did something', ticked: digest.names }),
        textField('country', {
          label: 'Country of the team’s public holidays',
          hint: 'In two letters, for everybody who has not chosen their own. Empty: none.',
          placeholder: 'DE',
          most: 20,
          value: country,
          optional: true,
        }),
        section('*After how many working days without a step does somebody count as quiet?*'),
        ...rhythmNames.map((name) => rhythmField(name, rhythms[name])),
      ],
    },
  );
}

const rhythmField = (name: keyof Rhythms, days: number): InputBlock =>
  field(
    name,
    { label: capitalised(rhythmLabel(name)) },
    {
      type: 'number_input',
      action_id: 'value',
      is_decimal_allowed: false,
      min_value: '1',
      max_value: String(rhythmMost),
      initial_value: String(days),
    },
  );
