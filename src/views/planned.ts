import { isAway, nextThere } from '../domain/absence.ts';
import { addDays, addWorkingDays, type LocalDay, type WorkWeek } from '../domain/calendar.ts';
import type { EntryId, ProspectId, StepId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import type { Step } from '../domain/step.ts';
import { buttons, pickers } from './buttons.ts';
import { comingFriday } from './which-day.ts';
import { fullDay, sayDay } from './days.ts';
import { actions, context, escape, type Message, message, section } from './message.ts';
import { called, notedWords, undo, wentWords, within } from './said.ts';

export interface Planned {
  readonly prospect: Prospect;
  readonly step: Step;
  /** What undo takes back. */
  readonly entry: EntryId | null;
  /** No day was typed: the one-press buttons offer others. */
  readonly dayOffered: boolean;
  /** The prospect was added in the same breath. */
  readonly added?: boolean;
  /** Why, as far as it was said. */
  readonly note?: string | null;
  /** What the reader says about it, once. */
  readonly hint?: string | null;
  /** What is to be said about its day. */
  readonly asides?: readonly string[];
  /** The step that made room. */
  readonly dropped?: Step | null;
}

/** Whoever plans it. */
type Planner = Pick<Rep, 'user' | 'week' | 'strength' | 'awayFrom' | 'awayUntil'>;

/** A planned step, with everything a press can still change about it. */
export function plannedView(
  { prospect, step, entry, dayOffered, added, note = null, hint = null, asides = [], dropped }: Planned,
  today: LocalDay,
  rep: Planner,
): Message {
  const day = step.plannedFor ?? today;
  const words = `${called(prospect)}${added ? ' is on your list' : ''}. Next: *${within(step.text)}*, ${sayDay(day, today)}.${notedWords(note)}`;
  const at = { prospect: prospect.id, step: step.id };
  const later = prospect.owner === rep.user ? laterWords(day, today, rep) : null;
  const others = dayOffered
    ? otherDays(day, today, rep.week).map(([name, other]) => buttons.moveStep.draw(name, { ...at, day: other }))
    : [];
  const other = step.way === 'give' ? 'ask' : 'give';
  return message(
    section(words),
    context(
      [
        step.way === 'give' ? 'This gives them something.' : 'This asks them for something.',
        step.promise && 'They expect it.',
        wentWords(dropped ?? null).trim(),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...[...asides, later].filter((words) => words !== null).map((words) => context(words)),
    ...(hint ? hintBlocks(hint, at) : []),
    { ...actions([...others, pickers.stepDay.draw('Another day')]), block_id: pickers.stepDay.blockId(at) },
    actions([
      buttons.promise.draw(step.promise ? 'I did not tell them' : 'I told them', { ...at, promise: !step.promise }),
      buttons.way.draw(other === 'ask' ? 'Call it an ask' : 'Call it a give', { ...at, way: other }),
      ...(entry ? [undo(entry)] : []),
    ]),
  );
}

/** When it comes up, where that is not its day: nobody is nudged on a day off. */
function laterWords(day: LocalDay, today: LocalDay, rep: Planner): string | null {
  const there = rep.strength === 'off' ? null : nextThere(rep, day);
  if (there === null || there === day || day < today) return null;
  const why = isAway(rep, day) ? 'You are away then' : `${day === today ? 'Today' : 'That'} is a day off for you`;
  return `${why}, so I bring it up on ${fullDay(there, today)}.`;
}

/** The one hint, with both ways on. */
function hintBlocks(hint: string, at: { readonly prospect: ProspectId; readonly step: StepId }) {
  return [
    section(escape(hint)),
    actions([buttons.smaller.draw('Make it smaller', { ...at, presses: 0 }, 'primary'), buttons.keep.draw('Keep it', at)]),
  ];
}

function otherDays(day: LocalDay, today: LocalDay, week: WorkWeek): [string, LocalDay][] {
  const offered: [string, LocalDay][] = [
    ['Today', today],
    ['Tomorrow', addDays(today, 1)],
    [`Friday`, comingFriday(addDays(today, -1))],
    ['Next working day', addWorkingDays(today, 1, week)],
  ];
  const days = new Set([day]);
  return offered
    .filter(([, other]) => !days.has(other) && days.add(other))
    .map(([name, other]) => [name === 'Friday' ? fullDay(other, today) : name, other]);
}
