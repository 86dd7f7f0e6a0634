import type { LocalDay } from '../calendar.ts';
import { nameKey } from '../reading/name.ts';
import type { Prospect } from '../prospect.ts';
import type { Step } from '../step.ts';
import { stepText } from './step-text.ts';
import { plain, stem } from './text/spell.ts';

type About = Pick<Prospect, 'name' | 'contacts'>;

/**
 * The planned step, when what was done on `day` is plainly that one and nothing would be lost by taking it for it: today or
 * since its day, and with a thing in it, since of `call them` one of two may be meant until its day has come.
 */
export function plannedStepTaken(
  { planned, ...about }: Pick<Prospect, 'planned' | 'name' | 'contacts'>,
  text: string,
  day: LocalDay,
  today: LocalDay,
): Step | null {
  if (!planned?.plannedFor || (day < today && day < planned.plannedFor)) return null;
  const [taken, meant] = [readDoing(text, about), readDoing(planned.text, about)];
  if (meant.things.length === 0 && planned.plannedFor > day) return null;
  return isSame(taken, meant) || (taken.names.length === 0 && isSame(taken, { ...meant, names: [] })) ? planned : null;
}

/** Whether two texts tell of the same doing with the same thing for the same people: `send the deck`, `Sent Jane the deck.` */
export function isSameDoing(one: string, other: string, about: About): boolean {
  return isSame(readDoing(one, about), readDoing(other, about));
}

interface Doing {
  /** What is done, in its base form. Empty where the text only intends to, or says nothing. */
  readonly head: string;
  readonly names: readonly string[];
  /** Everything else that carries meaning, in its order. */
  readonly things: readonly string[];
  /** Names and things in their order. */
  readonly all: string;
}

function isSame(one: Doing, other: Doing): boolean {
  const whole = goesBetween.has(one.head) && one.names.length === other.names.length ? one.all === other.all : true;
  return (
    one.head !== '' &&
    one.head === other.head &&
    one.things.join(' ') === other.things.join(' ') &&
    one.names.join(' ') === other.names.join(' ') &&
    whole
  );
}

/** Who comes first counts: Jane may be introduced to Bob, or Bob to Jane. */
const goesBetween = new Set(['introduce', 'connect']);
const before = /^(?:(?:i|we|just|also|finally|already|please|then) )+/;
const empty = /^(?:the|an?|my|our|his|her|him|their|them|to|for|us|please)$/;
const sameHeads: Readonly<Record<string, string>> = { email: 'send', mail: 'send', ring: 'call', phone: 'call' };

function readDoing(text: string, about: About): Doing {
  // What stands in quotation marks is as much of the thing as the rest.
  const [first = '', ...rest] = (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(before, '').split(' ');
  const known = new Set([about.name, ...about.contacts].flatMap((name) => nameKey(name).split(' ')));
  const said = rest.filter((word) => !empty.test(word)).map((word) => (known.has(word) ? word : stem(word)));
  return {
    head: baseOf(first),
    names: said.filter((word) => known.has(word)),
    things: said.filter((word) => !known.has(word)),
    all: said.join(' '),
  };
}

/** Of `need` in `need to send it` nothing was done. */
function baseOf(word: string): string {
  const head = stepText(`${word} it`).act.trim().split(' ')[0] ?? '';
  return intends.has(head) ? '' : (sameHeads[head] ?? head);
}

const intends = new Set('need have should must want plan try hope will going could would might forget remember not'.split(' '));
