import type { LocalDay } from '../domain/calendar.ts';
import type { Suggestion } from '../domain/coach/suggest.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { placeOf, type Stage } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { sayDay } from './days.ts';
import { actions, escape, type Message, message, section } from './message.ts';
import { called, stepLine, undo, within } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

export interface Staged {
  readonly prospect: Prospect;
  readonly entry: EntryId;
  readonly dropped: Step | null;
  readonly suggestions: readonly Suggestion[];
  readonly aside?: string;
}

/** Where they stand now, and what is kind to do next. Every ending is a beginning of something. */
export function stageView({ prospect, entry, dropped, suggestions, aside }: Staged, today: LocalDay): Message {
  const gone = dropped ? ` “${within(dropped.text)}” went into history: it was meant for another moment.` : '';
  const words = `${called(prospect)}: ${said[prospect.stage](prospect, today)}${gone}${aside ? ` ${aside}` : ''}`;
  if (prospect.planned)
    return message(section(words), section(`Still planned: ${stepLine(prospect.planned, today)}.`), actions([undo(entry)]));
  // During an agreed silence nothing may be sent, so nothing is suggested.
  if (prospect.stage === 'not now' && prospect.agreedUntil) return message(section(words), actions([undo(entry)]));
  const shown = placeOf(prospect.stage) === 'resting' ? suggestions.slice(0, 1) : suggestions;
  return message(section(words), actions([undo(entry)]), ...suggestionBlocks(question[prospect.stage], prospect.id, shown));
}

const because = ({ reason }: Prospect): string => (reason ? ` Their reason: “${escape(reason)}”.` : '');

const said: Record<Stage, (prospect: Prospect, today: LocalDay) => string> = {
  new: () => 'a fresh start.',
  talking: () => 'you are talking.',
  deciding: () => 'they are making up their mind.',
  'not now': (prospect, today) =>
    prospect.agreedUntil
      ? `not now. We stay silent until ${sayDay(prospect.agreedUntil, today)}, the whole team, and I bring them back to you then.${because(prospect)}`
      : `not now.${because(prospect)} If they named a day, say \`/nextstep not now ${escape(prospect.name)} until march\` and we all keep it.`,
  no: (prospect) => `a no, and thank you for asking.${because(prospect)} They rest now.`,
  won: () => 'they said yes, a door opened. The sale begins here.',
};

const question: Record<Stage, string> = {
  new: 'What is the smallest step you could help them take?',
  talking: 'What is the next smallest step you could help them take?',
  deciding: 'What would make the decision a little easier for them?',
  'not now': 'One kind thing to do meanwhile:',
  no: 'One kind thing to do before they rest:',
  won: 'What is the first small step after the yes?',
};
