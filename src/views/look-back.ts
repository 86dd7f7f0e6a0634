import type { LocalDay } from '../domain/calendar.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { sayDay } from './days.ts';
import { choiceField, dayField, textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { context, type Message, message, section } from './message.ts';
import { called, wentWords, within } from './said.ts';

/** The Friday question, as it stands in the nudge. */
export function lookBackLine(prospect: Prospect, text: string): string {
  return `Your practice with ${called(prospect)}: ${within(text)}. What happened?`;
}

export interface LookingBack {
  readonly prospect: Prospect;
  readonly practice: EntryId;
  readonly text: string;
  readonly done: boolean;
  readonly day: LocalDay;
}

export function lookBackForm({ prospect, practice, text, done, day }: LookingBack): Modal {
  return forms.lookBack.draw(
    { prospect: prospect.id, practice },
    {
      title: 'Look back',
      submit: 'Keep it',
      blocks: [
        section(`${called(prospect)}: *${within(text)}*.`),
        choiceField('did', {
          label: 'Did you do it?',
          choices: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'Did not do it', small: 'That is an answer too.' },
          ],
          value: done ? 'yes' : null,
        }),
        textField('note', { label: 'What happened?', lines: true, most: 2_000, optional: true }),
        textField('learned', { label: 'What did you learn?', lines: true, most: 2_000, optional: true }),
        textField('next', { label: 'What is the next smallest step?', most: 500, optional: true }),
        dayField('day', { label: 'On which day?', value: day }),
      ],
    },
  );
}

/** A look back was kept. */
export function lookedBackView(prospect: Prospect, today: LocalDay, dropped: Step | null = null): Message {
  const next = prospect.planned?.plannedFor
    ? ` Next: *${within(prospect.planned.text)}*, ${sayDay(prospect.planned.plannedFor, today)}.`
    : '';
  return message(section(`Noted for ${called(prospect)}.${next}`), context(`It stands in their story.${wentWords(dropped)}`));
}
