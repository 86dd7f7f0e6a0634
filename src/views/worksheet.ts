import type { LocalDay } from '../domain/calendar.ts';
import type { Suggestion } from '../domain/coach/suggest.ts';
import type { Sheet } from '../domain/coach/worksheet.ts';
import type { EntryId } from '../domain/ids.ts';
import { fullName, mainContact, type Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from './buttons.ts';
import { sayDay } from './days.ts';
import { cardsField, hintBlocks, stepCard } from './cards.ts';
import { choiceField, dayField, searchField, textField } from './fields.ts';
import { type Modal, noticeModal } from './form.ts';
import { forms, searches } from './forms.ts';
import { actions, context, escape, message, section } from './message.ts';
import { called, undo, wentWords, within } from './said.ts';

const title = 'Practise this week';

export interface Offered {
  readonly prospect: Prospect;
  /** Why this one. */
  readonly reason: string;
}

/** First page: with whom. */
export function whoForm(offered: readonly Offered[]): Modal {
  const choices = offered.map(({ prospect, reason }) => ({ value: prospect.id, label: fullName(prospect), small: reason }));
  return forms.worksheetWho.draw(
    {},
    {
      title,
      submit: 'Next',
      blocks: [
        section('One person, one small step, in words you will really say. It takes four minutes.'),
        choices.length > 0 && choiceField('who', { label: 'With whom?', choices, optional: true }),
        searchField('other', {
          label: choices.length > 0 ? 'Or anybody else' : 'With whom?',
          search: searches.prospect,
          placeholder: 'Type a name',
          optional: true,
        }),
      ],
    },
  );
}

export interface Filling {
  readonly prospect: Prospect;
  readonly sheet: Sheet;
  readonly suggestions: readonly Suggestion[];
  /** The day offered when none is chosen yet. */
  readonly day: LocalDay;
  /** Said above the fields: why it cannot be planned so, or that it was begun before. */
  readonly said?: string;
  /** What the reader says about the step in own words, once. */
  readonly hint?: string;
  /** How often we put words into the step's field. */
  readonly round?: number;
}

/** Second page: what they want, the step, the words, the day. */
export function sheetForm({ prospect, sheet, suggestions, day, said, hint, round = 0 }: Filling): Modal {
  const whom = mainContact(prospect);
  const cards = suggestions.map((step) => stepCard(step.id, step));
  return forms.worksheet.draw(
    { prospect: prospect.id, round, hinted: hint !== undefined },
    {
      title,
      submit: 'Plan it',
      keepsHalf: true,
      blocks: [
        section([`With ${called(prospect)}.`, said].filter(Boolean).join(' ')),
        actions([buttons.sheetOther.draw('Somebody else', {})]),
        textField('job', {
          label: `What is ${whom} trying to get done?`,
          hint: 'In their words, if you can. Empty is fine: then the step is to ask them.',
          most: 500,
          value: sheet.job,
          optional: true,
        }),
        ...cardsField('The smallest step you could help them take', { cards, value: sheet.card }),
        textField('step', {
          label: 'Your own words',
          placeholder: `Send ${whom} …`,
          most: 500,
          value: sheet.step,
          optional: true,
          round,
        }),
        ...hintBlocks(hint, 'Plan it', buttons.sheetSmaller),
        textField('say', {
          label: 'The words you will really say',
          lines: true,
          most: 2_000,
          value: sheet.say,
          optional: true,
        }),
        dayField('day', { label: 'When?', value: sheet.day ?? day }),
        textField('cue', { label: 'After what?', placeholder: 'after stand-up', most: 200, value: sheet.cue, optional: true }),
        textField('ifNo', {
          label: 'If they say no, or nothing: one kind next step',
          most: 500,
          value: sheet.ifNo,
          optional: true,
        }),
      ],
    },
  );
}

export interface Practised {
  readonly prospect: Prospect;
  readonly entry: EntryId;
  readonly cue: string | null;
  /** The step that made room. */
  readonly dropped: Step | null;
}

/** Last page: planned. */
export function practisedModal({ prospect, entry, cue, dropped }: Practised, today: LocalDay): Modal {
  const step = prospect.planned!;
  const when = [sayDay(step.plannedFor ?? today, today), cue].filter(Boolean).join(', ');
  const said = section(`${called(prospect)}: *${within(step.text)}*, ${escape(when)}.`);
  return noticeModal(
    message(said, context(`On Friday I ask what happened, and what you learned.${wentWords(dropped)}`), actions([undo(entry)])),
    title,
  );
}
