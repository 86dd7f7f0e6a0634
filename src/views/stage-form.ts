import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { type Stage, stageLabel, stages } from '../domain/stage.ts';
import { choiceField, dayField, textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called, capitalised } from './said.ts';

const means: Readonly<Record<Stage, string>> = {
  new: 'You have hardly spoken yet.',
  talking: 'You are in touch.',
  deciding: 'They are making up their mind.',
  'not now': 'With a day, the whole team stays silent until then.',
  no: 'They rest, and get something small now and then.',
  won: 'They said yes: a door opened, and the sale begins.',
};

export interface Staging extends Pick<Prospect, 'reason'> {
  readonly prospect: Prospect;
  readonly nudge: DeliveryId | null;
  readonly stage: Stage;
  readonly until: Prospect['agreedUntil'];
  readonly said?: string;
}

/** Where somebody stands, in six words; the day and the reason that go with some of them. */
export function stageForm({ prospect, nudge, stage, until, reason, said }: Staging): Modal {
  const seen = { stage: prospect.stage, until: prospect.agreedUntil, reason: prospect.reason };
  return forms.stage.draw(
    { prospect: prospect.id, nudge, seen },
    {
      title: 'Where they stand',
      submit: 'Keep it',
      close: 'Never mind',
      blocks: [
        said !== undefined && section(said),
        section(`${called(prospect)} · ${stageLabel(prospect.stage)}`),
        choiceField('stage', {
          label: 'Where do they stand?',
          choices: stages.map((one) => ({ value: one, label: capitalised(stageLabel(one)), small: means[one] })),
          value: stage,
        }),
        dayField('until', { label: 'Not now: until which day?', value: until, optional: true }),
        textField('reason', { label: 'In their words: why?', most: 500, value: reason, optional: true }),
      ],
    },
  );
}
