import type { LocalDay } from '../domain/calendar.ts';
import { asksForDoor } from '../domain/coach/asks-for-door.ts';
import { findSomebodyId, type Suggestion } from '../domain/coach/suggest.ts';
import type { DeliveryId, EntryId } from '../domain/ids.ts';
import { mainContact, type Prospect } from '../domain/prospect.ts';
import { isSilent } from '../domain/rhythm.ts';
import { placeOf } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from './buttons.ts';
import { count, fullDay, sayDay } from './days.ts';
import { actions, context, escape, inCode, italic, type Message, message, section } from './message.ts';
import { called, stillPlanned, undo, within } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

export interface Done {
  readonly prospect: Prospect;
  readonly step: Step;
  readonly entry: EntryId | null;
  /** The nudge it was pressed in, which what is told about it changes. */
  readonly nudge?: DeliveryId | null;
  /** It was logged as one of its own, and had been planned. */
  readonly asPlanned?: boolean;
  /** The same doing was logged for the same day before. */
  readonly again?: boolean;
  readonly suggestions: readonly Suggestion[];
  /** Null where the note cannot be told: there is none, it is somebody else’s, or its week has been told. */
  readonly sharing: Sharing | null;
}

/** Where a note would be told. */
export interface Sharing {
  /** The day of the digest; null while no channel is chosen. */
  readonly day: LocalDay | null;
  readonly names: boolean;
}

/** A step is done: what is next, and one press each for what is only known now. */
export function doneView(
  { prospect, step, entry, nudge, asPlanned = false, again = false, suggestions, sharing }: Done,
  today: LocalDay,
): Message {
  const day = step.doneOn ?? today;
  const when = day === today ? '' : `, ${sayDay(day, today)}`;
  const note = step.note ? `\n${italic(step.note)}` : '';
  const planned = prospect.planned;
  const next = planned
    ? stillPlanned(prospect.id, planned, today)
    : suggestionBlocks(nextQuestion(prospect, step), prospect.id, suggestions);
  return message(
    section(
      [`${called(prospect)}. Done${asPlanned ? ', as planned' : ''}: ${within(step.text)}${when}.`, ...marked(step)].join(' ') +
        note,
    ),
    again && context('The same was logged for that day before this. If it was one step, *Undo* takes this one back.'),
    sharing && step.shared && context(sharedWords(sharing, today)),
    actions([
      ...marks(prospect, step, nudge ?? undefined),
      ...shareButton(prospect, step, sharing),
      ...(entry ? [undo(entry)] : []),
    ]),
    ...next,
  );
}

function nextQuestion(prospect: Prospect, step: Step): string {
  const whom = escape(mainContact(prospect));
  if (step.playbook === findSomebodyId && prospect.contacts.length === 0)
    return `Who did you find? \`/nextstep contact ${inCode(prospect.name)}: First Last\`, and the next step can be for them.`;
  if (isSilent(prospect) && placeOf(prospect.stage) === 'heading')
    return `${count(prospect.unanswered, 'step')} without a word from ${whom}. What would be so small that it needs no answer, or a single letter?`;
  return `What is the next smallest step you could help ${whom} take?`;
}

/** What presses have already told about the step. */
function marked({ answered, goodResult }: Step): string[] {
  const answer = answered === null ? null : answered ? 'They answered.' : 'No answer so far.';
  return [answer, goodResult ? 'It went well for them.' : null].filter((words) => words !== null);
}

function marks(prospect: Prospect, step: Step, nudge: DeliveryId | undefined) {
  const at = { prospect: prospect.id, step: step.id };
  const answer = [
    step.answered === true ? null : buttons.answered.draw('They answered', { ...at, answered: true }),
    step.answered === false ? null : buttons.answered.draw('No answer', { ...at, answered: false }),
  ];
  const good = prospect.stage === 'won' && !step.goodResult ? buttons.goodResult.draw('It went well for them', at) : null;
  const tell = step.note === null ? buttons.openTell.draw('What happened?', { ...at, nudge }) : null;
  return [doorPress(prospect, step), ...answer, tell, good].filter((button) => button !== null);
}

/** After a step that asked for a name, once there is an answer. */
export function doorPress({ id }: Prospect, step: Step) {
  const heard = step.answered !== false && (step.answered === true || step.goodResult || step.note !== null);
  return heard && asksForDoor(step) ? buttons.openRefer.draw('They opened a door…', { prospect: id }) : null;
}

function shareButton({ id }: Prospect, step: Step, sharing: Sharing | null) {
  if (!sharing) return [];
  const label = step.shared ? 'Do not share' : 'Share in the digest';
  return [buttons.share.draw(label, { prospect: id, step: step.id, shared: !step.shared })];
}

function sharedWords({ day, names }: Sharing, today: LocalDay): string {
  return `In the digest${day ? ` of ${fullDay(day, today)}` : ''}, ${names ? 'with' : 'without'} your name.`;
}
