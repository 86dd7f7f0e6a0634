import { placeOf } from '../stage.ts';
import type { Way } from '../step.ts';
import { type Balance, givesOnly, leaning } from './balance.ts';
import { type Blanks, fill } from './fill.ts';
import { type PlaybookStep, referralAsk, type Shelf } from './playbook.ts';
import { standardPlaybook, stepsOn, type TeamPlaybook } from './team-playbook.ts';

/** What the coach knows about one prospect. */
export interface CoachFacts extends Blanks, Balance {
  /** Two steps marked unanswered since the last answer. */
  readonly silent: boolean;
  readonly referred: boolean;
  /** A good result was marked on a done step. */
  readonly goodResult: boolean;
  /** Asks made after a no. */
  readonly asksAfterNo: number;
  /** Playbook ids planned for this prospect before, latest last. */
  readonly tried: readonly string[];
}

/** A small step in words a person can read; `minutes` are the rep's own. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly way: Way;
  readonly minutes: number;
}

/** Five minutes is all a step asks of somebody who has not agreed to a talk. */
const theirMinutesAtMost = 5;

/** Says that they asked us to stop, which only they can say; `stop` is the verb for it. */
const onlyIfTheyAsked = 'NO12';

/** A thank-you opens its shelf: it is the first word after a yes, a no or a referral. */
const thanks: ReadonlySet<string> = new Set(['RR1', 'NO1', 'WO1']);

/** The step that finds a person at a company. */
export const findSomebodyId = 'WHO';

/** Said to a company as a whole these would be nonsense. */
const needsAPerson = /\b(?:the[iy]r?|them|voice note|phone|you and)\b/i;

/** Tells whoever opened the door how it turned out. */
const howItTurnedOut = 'RR8';

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

/** Everything that may be suggested: what was never tried, shelf by shelf, then the rest, longest ago first. */
function inOrder(facts: CoachFacts, count: number, playbook: TeamPlaybook): PlaybookStep[] {
  const allowed = shelvesFor(facts).map((row) =>
    row.flatMap((shelf) => stepsOn(shelf, playbook)).filter((step) => isAllowed(step, facts)),
  );
  const fresh = allowed.flatMap((shelf) => {
    const untried = shelf.filter((step) => !facts.tried.includes(step.id));
    const turned = noticedSilence(facts) ? untried.toSorted(byEffort) : rotate(untried, (facts.gives + facts.asks) * count);
    const opening = untried.length === shelf.length ? turned.filter((step) => thanks.has(step.id)) : [];
    return [...opening, ...outcomeFor(facts, playbook), ...turned].filter((step, at, all) => all.indexOf(step) === at);
  });
  const again = allowed.flat().filter((step) => facts.tried.includes(step.id) && step.id !== facts.tried.at(-1));
  return [...fresh, ...again.sort((a, b) => facts.tried.lastIndexOf(a.id) - facts.tried.lastIndexOf(b.id))];
}

/** After silence the next step shrinks: what takes both the least time comes first. */
const byEffort = (a: PlaybookStep, b: PlaybookStep): number => a.minutes + a.theirMinutes - b.minutes - b.theirMinutes;

/** Whoever opened the door hears how it turned out, once. */
function outcomeFor({ referred, stage, tried }: CoachFacts, playbook: TeamPlaybook): readonly PlaybookStep[] {
  return referred && hasTurnedOut({ stage }) && !tried.includes(howItTurnedOut)
    ? stepsOn('RR', playbook).filter(({ id }) => id === howItTurnedOut)
    : [];
}

const hasTurnedOut = ({ stage }: Pick<CoachFacts, 'stage'>): boolean => stage === 'won' || stage === 'no';

const noticedSilence = ({ silent, stage }: CoachFacts): boolean => silent && placeOf(stage) === 'heading';

/** The shelves to look on, in order. Those that are taken together stand in one row. */
function shelvesFor(facts: CoachFacts): Shelf[][] {
  const rows: Shelf[][] = [stageShelves(facts)];
  if (noticedSilence(facts)) rows.unshift(['SI']);
  if (facts.referred && facts.gives + facts.asks === 0) rows.unshift(['RR']);
  return rows;
}

function stageShelves({ stage, goodResult }: CoachFacts): Shelf[] {
  switch (stage) {
    case 'new':
      return ['FC'];
    case 'talking':
      return ['DI'];
    case 'deciding':
      return ['PS'];
    case 'not now':
      return ['NN'];
    case 'no':
      return ['NO'];
    case 'won':
      return goodResult ? ['WO', 'WR'] : ['WO'];
  }
}

function isAllowed(step: PlaybookStep, facts: CoachFacts): boolean {
  if (step.theirMinutes > theirMinutesAtMost || step.id === onlyIfTheyAsked) return false;
  if (step.id === howItTurnedOut && !hasTurnedOut(facts)) return false;
  if (step.way === 'give') return true;
  if (givesOnly(facts) || (referralAsk(step) && !facts.goodResult)) return false;
  return facts.stage !== 'no' || (facts.asksAfterNo === 0 && step.shelf === 'NO');
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

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
