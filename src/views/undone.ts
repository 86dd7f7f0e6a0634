import type { LocalDay } from '../domain/calendar.ts';
import type { Entry, What } from '../domain/entry.ts';
import type { UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { count, sayDay } from './days.ts';
import { escape, type Message, message, section } from './message.ts';
import { called, standing, stepLine, within } from './said.ts';

/** How something was taken back. */
export interface Undoing {
  /** Of something that stays. */
  readonly instead: boolean;
  readonly today: LocalDay;
  /** The day on which it was logged. */
  readonly logged: LocalDay;
}

const begin = ({ instead }: Undoing): string => (instead ? 'Taken back instead' : 'Taken back');

/** Whoever goes back further than today may have meant today's. */
const from = ({ today, logged }: Undoing): string => (logged === today ? '' : `, from ${sayDay(logged, today)}`);

/** What was taken back, and how things stand now. */
export function undoneView({ what }: Entry, prospect: Prospect, how: Undoing): Message {
  const { today } = how;
  if (prospect.removed) return message(section(`${begin(how)}${from(how)}: ${called(prospect)} is off your list.`));
  const taken = takenBack(what);
  const next = prospect.stopped
    ? ''
    : prospect.planned
      ? ` Next: ${stepLine(prospect.planned, today)}.`
      : nothingPlanned(what, prospect);
  const about = what.kind === 'staged' ? ` They stand at ${standing(prospect, today)} again.` : '';
  return message(section(`${begin(how)} for ${called(prospect)}${from(how)}${taken ? `: ${taken}` : ''}.${about}${next}`));
}

/** Whoever was added together with their first step may expect both to be gone. */
function nothingPlanned({ kind }: What, { lastStepOn }: Prospect): string {
  return kind === 'planned' && lastStepOn === null ? ' They stay on your list, with nothing planned.' : ' Nothing is planned.';
}

/** What it was, in a few words; null where what is said next says it. */
function takenBack(what: What): string | null {
  switch (what.kind) {
    case 'planned':
      return `the plan “${within(what.text)}”`;
    case 'moved':
      return 'the new day';
    case 'edited':
      return 'the new words';
    case 'dropped':
      return `dropping “${within(what.text)}”`;
    case 'done':
      return `marking “${within(what.text)}” as done`;
    case 'answered':
      return what.answered ? 'the answer' : 'the mark that nobody answered';
    case 'told':
      return 'what happened';
    case 'good':
      return 'the good result';
    case 'shared':
      return what.shared ? 'the yes to sharing your note' : 'the no to sharing your note';
    case 'practised':
      return 'the worksheet';
    case 'learned':
      return 'the look back';
    case 'marked':
      return 'how the step was marked';
    case 'snoozed':
      return what.over ? 'the end of the snooze' : 'the snooze';
    case 'slowed':
      return 'the slower rhythm';
    case 'contact':
      return `${escape(what.name)} as a contact`;
    case 'renamed':
      return 'the new name';
    case 'handed':
      return 'the hand-over';
    case 'removed':
      return 'the removal';
    default:
      return null;
  }
}

/** An import was taken back: `gone` people; `kept` are left, since somebody logged something about them. */
export function batchUndoneView(gone: number, kept: number, how: Undoing): Message {
  const stay = `${kept === 1 ? '1 person stays' : `${kept} people stay`}, since something was logged about them`;
  if (gone === 0) return message(section(`Nothing of the import was taken back: ${stay}.`));
  const rest = kept ? ` ${stay}.` : '';
  return message(section(`${begin(how)}${from(how)}: the import of ${count(gone, 'person', 'people')} is off your list.${rest}`));
}

/** A hand-over of several was taken back: `back` people; `kept` stay with the new owner. */
export function handBackView(owner: UserId, back: number, kept: number, how: Undoing): Message {
  const stay = kept ? ` ${kept === 1 ? '1 person stays' : `${kept} people stay`} where they are, since something changed.` : '';
  const is = back === 1 ? 'is' : 'are';
  return message(section(`${begin(how)}${from(how)}: ${count(back, 'person', 'people')} ${is} with <@${owner}> again.${stay}`));
}
