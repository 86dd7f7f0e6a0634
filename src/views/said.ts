import type { LocalDay } from '../domain/calendar.ts';
import type { EntryId, ProspectId } from '../domain/ids.ts';
import { type Prospect, silentTo } from '../domain/prospect.ts';
import { clip } from '../domain/reading/text.ts';
import { type Stage, stageLabel, stages } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from './buttons.ts';
import { sayDay } from './days.ts';
import { actions, bold, escape, italic, literal, type Message, message, section } from './message.ts';

/** The person in full: `*Acme*, Jane Doe`. */
export function called({ name, contacts }: Pick<Prospect, 'name' | 'contacts'>): string {
  return contacts[0] ? `${bold(name)}, ${escape(contacts[0])}` : bold(name);
}

/** A short confirmation with **Undo**. */
export function saidView(words: string, entry: EntryId | null): Message {
  return message(section(words), entry ? actions([undo(entry)]) : null);
}

export const undo = (entry: EntryId) => buttons.undo.draw('Undo', { entry });

/** `send the checklist · give · Fri 27 Nov` */
export function stepLine(step: Pick<Step, 'text' | 'way' | 'plannedFor' | 'promise'>, today: LocalDay): string {
  const promise = step.promise ? ' · promised' : '';
  const day = step.plannedFor ? ` · ${sayDay(step.plannedFor, today)}` : '';
  return `${within(step.text)}${day} · ${step.way}${promise}`;
}

/** What is planned beside what was told just now, which may have been it. */
export const stillPlanned = (id: ProspectId, step: Step, today: LocalDay) => [
  section(`Still planned: ${stepLine(step, today)}.`),
  actions([buttons.runVerb.draw('Take it off the plan', { prospect: id, verb: 'drop' })]),
];

/** A step's words inside a longer sentence: as they were typed, and without a full stop of their own. */
export function within(text: string): string {
  return literal(text.replace(/(?<!\.)\.$/, ''));
}

/** Why, as far as it was said, at the end of an answer. */
export const notedWords = (note: string | null): string => (note?.trim() ? ` Noted: ${italic(note)}` : '');

/** `deciding`, `opened`, `not now until Mon 1 Mar`. */
export function standing(prospect: Pick<Prospect, 'stage' | 'agreedUntil' | 'silentUntil' | 'stopped'>, today: LocalDay): string {
  if (prospect.stopped) return 'do not contact';
  const [stage, until] = [stageLabel(prospect.stage), silentTo(prospect, today)];
  return until ? `${stage}, silent until ${sayDay(until, today)}` : stage;
}

/** What comes next for somebody in a list: the planned step and its day, or that nothing is planned, and until when they rest. */
export function nextWords({ planned, snoozedUntil }: Prospect, quiet: boolean, most: number, today: LocalDay): string {
  if (planned?.plannedFor) return `${within(clip(planned.text, most))}, ${sayDay(planned.plannedFor, today)}`;
  const nothing = quiet ? 'quiet, nothing planned' : 'nothing planned';
  return snoozedUntil && snoozedUntil > today ? `${nothing}, snoozed until ${sayDay(snoozedUntil, today)}` : nothing;
}

export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The step that made room for another, at the end of an answer: it never goes silently. */
export const wentWords = (dropped: { readonly text: string } | null): string =>
  dropped ? ` “${within(dropped.text)}” is off the plan.` : '';

/** How many are quiet, by stage and never by name; null when nobody is. */
export function waitingWords(quiet: Partial<Record<Stage, number>>): string | null {
  const counts = stages.filter((stage) => quiet[stage]).map((stage) => `${quiet[stage]} ${stageLabel(stage)}`);
  return counts.length > 0 ? `Waiting for a small step: ${counts.join(', ')}.` : null;
}
