import type { LocalDay } from '../calendar.ts';
import type { Prospect } from '../prospect.ts';
import type { Step } from '../step.ts';
import { stepText, type StepText } from './step-text.ts';
import { stem } from './text/spell.ts';

/**
 * How much two steps are the same doing with the same thing, from 0 to 1: `resend the proposal` after `send Jane the proposal`
 * is 1. Who it goes to does not count. Where there is no thing (`call them`), only the same words are the same.
 */
export function sameDoing(one: StepText, other: StepText): number {
  const [a, b] = [kindOf(one), kindOf(other)];
  if (a.length < 2 || b.length < 2 || a[0] !== b[0]) return one.act.trim() !== '' && one.act === other.act ? 1 : 0;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.max(a.length, b.length);
}

/**
 * The planned step, when that is what was done on `day`: the same doing with the same thing, today or since its day. Without a
 * thing (`call them`) one of two may be meant, unless its day has come.
 */
export function plannedStepTaken(
  { planned, ...facts }: Pick<Prospect, 'planned' | 'name' | 'contacts'>,
  text: string,
  day: LocalDay,
  today: LocalDay,
): Step | null {
  if (!planned?.plannedFor || (day < today && day < planned.plannedFor)) return null;
  const [taken, meant] = [stepText(text, facts), stepText(planned.text, facts)];
  const mayBeAnother = kindOf(meant).length < 2 && planned.plannedFor > day;
  return !mayBeAnother && sameDoing(taken, meant) === 1 ? planned : null;
}

const again: Readonly<Record<string, string>> = {
  resend: 'send',
  forward: 'send',
  email: 'send',
  mail: 'send',
  ring: 'call',
  phone: 'call',
};
const empty =
  /^(?:@p|@c|'s|the|an?|my|our|his|her|him|them|their|to|for|of|on|with|about|and|again|it|this|that|in|at|by|once|more|another|please|from|\W|today|tomorrow|[a-z]+day|next|week|new)$/;

function kindOf({ act }: StepText): string[] {
  const [head = '', ...rest] = act.trim().split(' ');
  const things = rest.filter((word) => !empty.test(word)).map((word) => stem(word));
  return [again[head] ?? head, ...new Set(things)];
}
