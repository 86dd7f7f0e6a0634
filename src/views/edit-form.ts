import type { LocalDay } from '../domain/calendar.ts';
import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from './buttons.ts';
import { hintBlocks } from './cards.ts';
import { sayDay } from './days.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

export interface Editing {
  readonly prospect: Prospect;
  readonly nudge: DeliveryId | null;
  readonly planned: Step;
  /** The words in the field. */
  readonly step: string | null;
  readonly said?: string;
  /** What the reader says about the step in own words, once. */
  readonly hint?: string;
  /** It has spoken already. */
  readonly hinted?: boolean;
  /** How often we put words into the step's field. */
  readonly round?: number;
}

/** Other words for the planned step; its day stays. */
export function editForm(
  { prospect, nudge, planned, step, said, hint, hinted = false, round = 0 }: Editing,
  today: LocalDay,
): Modal {
  return forms.edit.draw(
    { prospect: prospect.id, nudge, step: planned.id, round, hinted: hinted || hint !== undefined },
    {
      title: 'Edit the step',
      submit: 'Keep it',
      blocks: [
        said !== undefined && section(said),
        section(`With ${called(prospect)}${planned.plannedFor ? `, ${sayDay(planned.plannedFor, today)}` : ''}.`),
        textField('step', { label: 'The step', most: 500, value: step, round }),
        ...hintBlocks(hint, 'Keep it', buttons.editSmaller),
      ],
    },
  );
}
