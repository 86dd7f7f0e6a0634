import { nameMost, planMost } from '../../domain/limits.ts';
import { addDays, type LocalDay } from '../../domain/calendar.ts';
import { playbookWords } from '../../domain/coach/coaching.ts';
import type { NewStep } from '../../domain/changes/planning.ts';
import type { DeliveryId, ProspectId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { oneLine } from '../../domain/reading/text.ts';
import { ownWords } from '../../views/cards.ts';
import { type Modal, noticeModal } from '../../views/form.ts';
import type { Message, Reply } from '../../views/message.ts';
import { withTyped } from '../../views/typed.ts';
import { refusalView } from '../../views/refusal.ts';
import type { Context, Verb } from '../command.ts';
import { readName } from './naming.ts';
import { coachingFor } from './suggestions.ts';

/** The prospect a form is about, if whoever filled it in may change them. */
export async function mine({ tenant, rep }: Context, id: ProspectId): Promise<Prospect | null> {
  const prospect = await tenant.prospects.get(id);
  return prospect && mayChange(rep, prospect) ? prospect : null;
}

/** The step in a form: in own words, which win, or from its card; null when there is none yet. */
export async function chosenStep(
  context: Context,
  prospect: Prospect,
  { card, step }: { readonly card: string | null; readonly step: string | null },
): Promise<Omit<NewStep, 'id' | 'by'> | null> {
  if (step) return { text: oneLine(step) };
  if (!card || card === ownWords) return null;
  const words = playbookWords(card, prospect, await coachingFor(context, prospect));
  return words && { ...words, playbook: card };
}

/** For whom a form does not fit any more; what they typed stays in sight. */
export function gone(...typed: readonly (string | null)[]): Reply {
  const words = typed.filter((one) => one !== null).join(' · ');
  const refusal = refusalView({ refused: 'stale-form' });
  return { redraw: noticeModal(words ? withTyped(refusal, words) : refusal) };
}

/** What was kept, in the form's place; the nudge that the form was opened from is drawn anew. */
export function shown(said: Message, nudge: DeliveryId | null): Reply {
  return { redraw: noticeModal(said), ...(nudge && { nudge }) };
}

/** What is wrong, field by field; null when nothing is. */
export function wrongWith(fields: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> | null {
  const wrong = Object.entries(fields).filter((field): field is [string, string] => field[1] !== null);
  return wrong.length > 0 ? Object.fromEntries(wrong) : null;
}

export function tooLong(words: string | null, most: number): string | null {
  return words && [...words].length > most
    ? `That is longer than the ${most} characters I keep. Could you say it shorter?`
    : null;
}

/** What is wrong with a name; null when nothing is. */
export function wrongName(typed: string | null): string | null {
  const named = typed === null ? null : readName(typed);
  if (!named) return 'Who?';
  if (!isRefusal(named)) return null;
  return named.refused === 'name-long'
    ? `A name holds ${nameMost} characters. What do you call them for short?`
    : 'That name has no letters in it. A name looks like Jane Doe.';
}

/** What a verb answers about whoever a form is about, in the form's place; a no stands on top of it, drawn anew. */
export async function viaVerb(
  context: Context,
  { verb, who, note }: { readonly verb: Verb; readonly who: string; readonly note: string | null },
  prospect: ProspectId,
  again: (said: string) => Modal,
): Promise<Reply> {
  const settled = { ...context, typed: verb.verb, heard: verb.verb, given: { prospect } };
  return inPlace(await verb.run(settled, { said: verb.verb, who, note }), again);
}

/** A verb's answer in the form's place. */
export function inPlace({ refused, whisper: said }: Reply, again: (said: string) => Modal): Reply {
  if (!said) throw new Error('the verb has no answer');
  return { redraw: refused ? again(said.text) : noticeModal(said) };
}

/** What is wrong with a day to plan for; null when nothing is. */
export function wrongDay(day: LocalDay | null, today: LocalDay): string | null {
  if (!day) return 'Which day?';
  if (day < today) return 'That day is in the past. Pick today or a later one.';
  return day > addDays(today, planMost) ? 'That day is more than two years off. Pick a nearer one.' : null;
}

/** What is wrong with a day until which nothing happens. */
export function wrongAhead(day: LocalDay, today: LocalDay): string | null {
  if (day <= today) return 'That day is not ahead of us. Pick tomorrow or a later one.';
  return day > addDays(today, planMost) ? 'That day is more than two years off. Pick a nearer one.' : null;
}
