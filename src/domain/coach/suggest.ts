import type { Way } from '../step.ts';
import { leaning } from './balance.ts';
import type { CoachFacts } from './facts.ts';
import { fill } from './fill.ts';
import { inOrder } from './in-order.ts';
import { standardPlaybook, type TeamPlaybook } from './team-playbook.ts';

/** A small step in words a person can read; `minutes` are the rep's own. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly way: Way;
  readonly minutes: number;
}

/** The step that finds a person at a company. */
export const findSomebodyId = 'WHO';

/** Said to a company as a whole these would be nonsense. */
const needsAPerson = /\b(?:the[iy]r?|them|voice note|phone|you and)\b/i;

/**
 * Up to `count` small steps that fit, best first; the same facts always give the same steps.
 *
 * With a name there are always `count` of them, up to three, unless the team hid too many. Without one the first is to
 * find a person; until there is one, the company stands in for them where that makes sense.
 * A referral is never asked for before a good result, and two unanswered asks are followed by gifts.
 */
export function suggest(facts: CoachFacts, count: number, playbook: TeamPlaybook = standardPlaybook): Suggestion[] {
  const known = Boolean(facts.name?.trim());
  const fitting = inOrder(facts, count, playbook).flatMap((step) => {
    const text = known || !needsAPerson.test(step.text) ? fill(step, facts) : null;
    return text === null ? [] : [{ id: step.id, text, way: step.way, minutes: step.minutes }];
  });
  const person = known || facts.tried.at(-1) === findSomebodyId ? [] : [findSomebody(facts.company)];
  return [...person, ...mix(fitting, facts, count)].slice(0, count);
}

export function findSomebody(company: string | null): Suggestion {
  const where = fill({ text: 'at {company}' }, { name: null, company, referrer: null }) ?? 'there';
  return {
    id: findSomebodyId,
    text: `Write down the first name of one person ${where} you could help.`,
    way: 'give',
    minutes: 5,
  };
}

/** Gifts and asks by turns, so that nobody is only asked; after a no, one ask at the very most. */
function mix(steps: readonly Suggestion[], facts: CoachFacts, count: number): Suggestion[] {
  const gifts = steps.filter((step) => step.way === 'give');
  const asks = steps.filter((step) => step.way === 'ask').slice(0, facts.stage === 'no' ? 1 : undefined);
  const giftFirst = leaning(facts).way === 'give';
  const mixed: Suggestion[] = [];
  while (mixed.length < count && gifts.length + asks.length > 0) {
    const giftsTurn = (mixed.length % 2 === 0) === giftFirst;
    const next = (giftsTurn ? gifts.shift() : asks.shift()) ?? gifts.shift() ?? asks.shift();
    if (next) mixed.push(next);
  }
  return mixed;
}
