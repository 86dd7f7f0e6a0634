import type { LocalDay } from '../domain/calendar.ts';
import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { dayField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called, within } from './said.ts';

export interface Snoozing {
  readonly prospect: Prospect;
  readonly nudge: DeliveryId | null;
  /** The planned step whose day it moves. */
  readonly step: Step | null;
  readonly until: LocalDay;
  readonly said?: string;
}

/** Until when nobody is asked about them; or the day a planned step moves to. */
export function snoozeForm({ prospect, nudge, step, until, said }: Snoozing): Modal {
  return forms.snooze.draw(
    { prospect: prospect.id, nudge, step: step?.id },
    {
      title: step ? 'Another day' : 'Snooze',
      submit: step ? 'Move it' : 'Snooze',
      blocks: [
        said !== undefined && section(said),
        section(step ? `${called(prospect)}: *${within(step.text)}*.` : `${called(prospect)}. A planned step keeps its day.`),
        dayField('until', { label: step ? 'On which day instead?' : 'No nudges until', value: until }),
      ],
    },
  );
}
