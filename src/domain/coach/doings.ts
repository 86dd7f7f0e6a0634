import { bareThings, needsObject, takesBareThing } from './lexicon/objects.ts';
import { actionVerbs, channelVerbs, speechVerbs } from './lexicon/verbs.ts';
import type { StepText } from './step-text.ts';

/** Where each doing of the step begins, as places in the words of `act`. The first is always the beginning. */
export function doings({ act }: Pick<StepText, 'act'>): readonly number[] {
  const words = act.trim().split(' ');
  const found = [0];
  for (let at = 1; at < words.length - 1; at += 1) {
    const join = joinBefore(words, at);
    if (join && beginsDoing(words, at, found.at(-1)!, join)) found.push(at);
  }
  return found;
}

type Join = 'strong' | 'and' | 'comma' | 'slash';

const strong =
  /(?:^| )(?:then|afterwards|after that|plus|[,;.] next|and next|;|\.|\+|-|•|\)|also|later|lastly|finally|followed by|if not|if no answer|as well as)$/;

/** What joins a word to what came before: `then` and a new sentence always begin something, `and` and commas may. */
function joinBefore(words: readonly string[], at: number): Join | null {
  if (strong.test(words.slice(Math.max(0, at - 4), at).join(' '))) return 'strong';
  const before = words[at - 1];
  return before === 'and' ? 'and' : before === ',' ? 'comma' : before === '/' && at > 2 ? 'slash' : null;
}

function beginsDoing(words: readonly string[], at: number, since: number, join: Join): boolean {
  const verb = words[at]!;
  if (!actionVerbs.has(verb)) return false;
  const rest = words.slice(at + 1);
  const hasObject = isObject(rest[0]!) || isThing(verb, rest[0]!);
  if (join === 'strong') return hasObject || !needsObject.has(verb);
  const clause = words.slice(since, at);
  const isOnePair = at - since === 2 && actionVerbs.has(clause[0]!); // "draft and send", "call or text"
  if (!hasObject || isOnePair) return false;
  if (join === 'slash') return /^(?:@p|@c|him|her|them|the)$/.test(rest[0]!) && clause.length > 2;
  return !isTheirs(clause, rest[0]!) && !isSaidOnTheWire(clause, verb, rest);
}

/** What a verb takes: somebody, or a thing with its article. */
function isObject(word: string): boolean {
  return /^(?:@p|@c|him|her|them|it|the|an?|my|our|his|their|this|that|some|\d+|back|over|both|another|everyone|with|to|for|on|up|off|in|through|down|about)$/.test(
    word,
  );
}

/** `book demo`, `update crm`: reps leave articles out. */
function isThing(verb: string, next: string): boolean {
  return bareThings.has(next) && takesBareThing.has(verb);
}

/** `Ask Jane to read it and sign the form`, `who plan and order the parts`: the second verb is somebody else's. */
function isTheirs(clause: readonly string[], next: string): boolean {
  const text = ` ${clause.join(' ')} `;
  const saysHerOrHim = /^(?:him|her|them)$/.test(next);
  const infinitive =
    /^ (?:ask|invite|remind|tell|get|have|help|let|want|request|show|teach) .* (?:to|how|where) (?!@)\S+ /.test(text) &&
    !/ to (?:@p|him|her|them|the|his|their) /.test(text);
  const modal = / (?:can|could|will|would|may|might|should|must) \S+ /.test(text);
  if (infinitive || modal) return !saysHerOrHim;
  const many =
    / (?:who|which|that|what|how|when|where|they|you|we|people|customers) /.test(text) &&
    / (?:they|you|we|people|customers|who) /.test(text);
  return many && clause.at(-2) !== ',' && !saysHerOrHim && next !== '@p';
}

/** One call, one mail: what is said in it is no second doing, as long as it is said to the same person. */
function isSaidOnTheWire(clause: readonly string[], verb: string, rest: readonly string[]): boolean {
  const first = clause[0]!;
  if (rest[0] === '@p' && clause.includes('@p')) return false;
  if (channelVerbs.has(first) || /^(?:go|stop|drop|pop|swing|write|reply|respond|answer|meet)$/.test(first))
    return speechVerbs.has(verb);
  return (
    /^(?:thank|congratulate|wish|apologise|say)$/.test(first) &&
    /^(?:wish|say|tell|thank|congratulate|praise|apologise)$/.test(verb)
  );
}
