import type { LocalDay } from '../domain/calendar.ts';
import type { Suggestion } from '../domain/coach/suggest.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { placeOf, type Stage } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { sayDay } from './days.ts';
import { buttons, pickers, reasons } from './buttons.ts';
import { actions, type Block, escape, inCode, type Message, message, section } from './message.ts';
import { called, capitalised, stepLine, undo, within } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

export interface Staged {
  readonly prospect: Prospect;
  /** What undo takes back; null when a second press changed nothing. */
  readonly entry: EntryId | null;
  readonly dropped: Step | null;
  readonly suggestions: readonly Suggestion[];
  readonly aside?: string;
}

/** Where they stand now, and what is kind to do next. Every ending is a beginning of something. */
export function stageView({ prospect, entry, dropped, suggestions, aside }: Staged, today: LocalDay): Message {
  const gone = dropped ? ` “${within(dropped.text)}” is off the plan: it was meant for another moment.` : '';
  const back = actions(entry ? [undo(entry)] : []);
  const words = `${called(prospect)}: ${said[prospect.stage](prospect, today)}${gone}${aside ? ` ${aside}` : ''}`;
  if (prospect.planned) return message(section(words), section(`Still planned: ${stepLine(prospect.planned, today)}.`), back);
  // Who rests is given one kind thing; and whoever opened their door hears how it turned out.
  const shown = placeOf(prospect.stage) === 'resting' ? suggestions.slice(0, prospect.referrer ? 2 : 1) : suggestions;
  return message(
    section(words),
    ...(prospect.stage === 'not now' ? asked(prospect) : []),
    back,
    ...suggestionBlocks(question[prospect.stage], prospect.id, shown),
  );
}

/** After a not now: the day they named and why, each for one press, as far as they are not known. */
function asked({ id, agreedUntil, reason }: Prospect): Block[] {
  const at = { prospect: id };
  const why = reason ? [] : reasons.map((one) => buttons.reason.draw(capitalised(one), { ...at, reason: one }));
  const day = agreedUntil ? [] : [pickers.agreedDay.draw('The day they named')];
  if (why.length + day.length === 0) return [];
  const ask = agreedUntil ? 'What was in the way?' : `Did they name a day${reason ? '' : ', and what was in the way'}?`;
  return [section(ask), { ...actions([...day, ...why]), block_id: pickers.agreedDay.blockId(at) }];
}

const because = ({ reason }: Prospect): string => (reason ? ` Their reason: “${escape(reason)}”.` : '');

const said: Record<Stage, (prospect: Prospect, today: LocalDay) => string> = {
  new: () => 'a fresh start.',
  talking: () => 'you are talking.',
  deciding: () => 'they are making up their mind.',
  'not now': (prospect, today) =>
    prospect.agreedUntil
      ? `not now. We stay silent until ${sayDay(prospect.agreedUntil, today)}, the whole team, and I bring them back to you then.${because(prospect)}`
      : `not now.${because(prospect)} With a day, the whole team stays silent until then: pick it, or say \`/nextstep not now ${inCode(prospect.name)} until march\`.`,
  no: (prospect) => `they said no, a clear answer.${because(prospect)} They rest now.`,
  won: () => 'they said yes, a door opened. The sale begins here: in their first month I ask about them every week.',
};

const question: Record<Stage, string> = {
  new: 'What is the smallest step you could help them take?',
  talking: 'What is the next smallest step you could help them take?',
  deciding: 'What would make the decision a little easier for them?',
  'not now': 'Something kind to do meanwhile:',
  no: 'Something kind to do before they rest:',
  won: 'What is the first small step after the yes?',
};
