import type { Way } from '../step.ts';
import { leaning } from './balance.ts';
import type { CoachFacts } from './facts.ts';
import { fill } from './fill.ts';
import { inOrder } from './in-order.ts';
import type { PlaybookStep } from './playbook.ts';
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
  const person = known || facts.tried.at(-1) === findSomebodyId ? [] : [findSomebody(facts.company)];
  // Words are put together for those that are offered alone: there are dozens, and a nudge needs one.
  const worded = ({ id, text, way, minutes }: PlaybookStep): Suggestion | null => {
    const words = known || !needsAPerson.test(text) ? fill({ text }, facts) : null;
    return words === null ? null : { id, text: words, way, minutes };
  };
  return [...person, ...mix(inOrder(facts, count, playbook), facts, count, worded)].slice(0, count);
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
function mix(
  steps: readonly PlaybookStep[],
  facts: CoachFacts,
  count: number,
  worded: (step: PlaybookStep) => Suggestion | null,
): Suggestion[] {
  const waiting = { give: steps.filter(({ way }) => way === 'give'), ask: steps.filter(({ way }) => way === 'ask') };
  const first = leaning(facts).way;
  const mixed: Suggestion[] = [];
  const next = (way: Way): Suggestion | null => {
    if (way === 'ask' && facts.stage === 'no' && mixed.some((one) => one.way === 'ask')) return null;
    for (let step = waiting[way].shift(); step; step = waiting[way].shift()) {
      const words = worded(step);
      if (words) return words;
    }
    return null;
  };
  while (mixed.length < count) {
    const turn = mixed.length % 2 === 0 ? first : first === 'give' ? 'ask' : 'give';
    const one = next(turn) ?? next('give') ?? next('ask');
    if (!one) break;
    mixed.push(one);
  }
  return mixed;
}
