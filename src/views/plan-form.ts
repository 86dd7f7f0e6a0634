import type { LocalDay } from '../domain/calendar.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { mainContact, type Prospect } from '../domain/prospect.ts';
import { buttons } from './buttons.ts';
import { cardsField, hintBlocks } from './cards.ts';
import { type Choice, dayField, textField, tickField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called, stepLine } from './said.ts';

export interface Planning {
  readonly prospect: Prospect;
  readonly nudge: DeliveryId | null;
  readonly cards: readonly Choice[];
  readonly card: string | null;
  readonly step?: string | null;
  readonly day: LocalDay;
  readonly told?: boolean;
  /** Said on top: why it cannot be planned so. */
  readonly said?: string;
  /** What the reader says about the step in own words, once. */
  readonly hint?: string;
  /** It has spoken already. */
  readonly hinted?: boolean;
  /** How often we put words into the step's field. */
  readonly round?: number;
}

/** The next small step: one of three, or own words; its day; whether they expect it. */
export function planForm(planning: Planning, today: LocalDay): Modal {
  const { prospect, nudge, cards, card, step, day, told, said, hint, hinted = false, round = 0 } = planning;
  const whom = mainContact(prospect);
  const planned = prospect.planned ? ` Planned so far: ${stepLine(prospect.planned, today)}; the new one takes its place.` : '';
  return forms.plan.draw(
    { prospect: prospect.id, nudge, round, hinted: hinted || hint !== undefined, seen: prospect.planned?.id },
    {
      title: 'Plan a step',
      submit: 'Plan it',
      blocks: [
        said !== undefined && section(said),
        section(`With ${called(prospect)}.${planned}`),
        ...cardsField('What is the next small step?', { cards, value: card }),
        textField('step', {
          label: 'Your own words',
          placeholder: `Send ${whom} …`,
          most: 500,
          value: step ?? null,
          optional: true,
          round,
        }),
        ...hintBlocks(hint, 'Plan it', buttons.planSmaller),
        dayField('day', { label: 'When?', value: day }),
        tickField('told', { label: 'Do they expect it?', tick: 'I told them', ticked: told ?? false }),
      ],
    },
  );
}
