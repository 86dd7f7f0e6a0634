import { doings } from '../doings.ts';
import type { StepText } from '../step-text.ts';
import { sentence, typed, verbOf } from './parts.ts';
import type { Shrink } from './smaller-step.ts';

const joins =
  /^(?:and|then|plus|afterwards|after|that|next|also|later|lastly|finally|followed|by|if|not|no|answer|as|well|\d{1,2}|[a-z]|[^\p{L}\p{N}@'"]+)$/u;

/** Two doings: the first is the step. `Mrs Patel:` in front stays, because it says for whom. */
export const firstHalf: Shrink = (step) => {
  const second = doings(step)[1];
  if (second === undefined) return [];
  const words = step.actWords;
  let end = second;
  while (end > 1 && joins.test(words[end - 1]!.text)) end -= 1;
  const before = step.text.slice(0, words[0]!.start);
  const addressed = /^[^\d(]{2,60}: ?$/.test(before) && step.own.startsWith(' @') ? before : '';
  return [{ text: sentence(step, `${addressed}${withArticle(step, end)}`), by: 'first-half' }];
};

const bare =
  /^(?:deck|invite|proposal|quote|notes|recap|summary|contract|invoice|crm|link|map|form|agenda|sample|book|order|room|template|email|slides|slot)$/;

/** Reps leave articles out; a step on its own reads better with one. */
function withArticle(step: StepText, end: number): string {
  const words = step.actWords;
  const [verb, thing] = [words[0]!, words[1]];
  if (!thing || end < 2 || verb.start === thing.start) return typed(step, verb, words[end - 1]!);
  if (!bare.test(thing.text)) return `${verbOf(step)} ${typed(step, thing, words[end - 1]!)}`;
  const article = /^(?:room|slot|order)$/.test(thing.text) ? 'a' : 'the';
  return `${verbOf(step)} ${article} ${typed(step, thing, words[end - 1]!)}`;
}
