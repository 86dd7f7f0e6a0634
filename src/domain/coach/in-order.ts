import { onboardingDays } from '../rhythm.ts';
import { placeOf } from '../stage.ts';
import { givesOnly } from './balance.ts';
import type { CoachFacts } from './facts.ts';
import { type PlaybookStep, referralAsk, type Shelf } from './playbook.ts';
import { stepsOn, type TeamPlaybook } from './team-playbook.ts';

/** Five minutes is all a step asks of somebody who has not agreed to a talk. */
const theirMinutesAtMost = 5;

/** Says that they asked us to stop, which only they can say; `stop` is the verb for it. */
const onlyIfTheyAsked = 'NO12';

/** A thank-you opens its shelf: it is the first word after a yes, a no or a referral. */
const thanks: ReadonlySet<string> = new Set(['RR1', 'NO1', 'WO1']);

/** Tells whoever opened the door how it turned out. */
const howItTurnedOut = 'RR8';

/** First and last day after their answer on which a step that speaks of that time is true. Which day they began is not known. */
const daysAfterAnswer: Readonly<Record<string, readonly [number, number]>> = {
  NO1: [0, 10],
  WO8: [0, onboardingDays],
  WR12: [351, 379],
};

/** For the time until the day that was agreed. */
const whileWaiting: ReadonlySet<string> = new Set(['NN3', 'NN4']);

/** Everything that may be suggested: what was never tried, shelf by shelf, then the rest, longest ago first. */
export function inOrder(facts: CoachFacts, count: number, playbook: TeamPlaybook): PlaybookStep[] {
  const allowed = shelvesFor(facts).map((row) =>
    byTurns(row.map((shelf) => stepsOn(shelf, playbook).filter((step) => isAllowed(step, facts)))),
  );
  const fresh = allowed.flatMap((shelf) => {
    const untried = shelf.filter((step) => !facts.tried.includes(step.id));
    const turned = noticedSilence(facts) ? untried.toSorted(byEffort) : rotate(untried, (facts.gives + facts.asks) * count);
    const opening = untried.length === shelf.length ? turned.filter((step) => thanks.has(step.id)) : [];
    return [...opening, ...outcomeFor(facts, playbook), ...turned];
  });
  const again = allowed.flat().filter((step) => facts.tried.includes(step.id) && step.id !== facts.tried.at(-1));
  return [...new Set(fresh), ...again.sort((a, b) => facts.tried.lastIndexOf(a.id) - facts.tried.lastIndexOf(b.id))];
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

/** The shelves to look on, in order. Those that are taken by turns stand in one row. */
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
  const [from, to] = daysAfterAnswer[step.id] ?? [0, Infinity];
  if (facts.agreedDayCame && whileWaiting.has(step.id)) return false;
  if (facts.stageDays < from || facts.stageDays > to) return false;
  if (step.way === 'give') return true;
  if (givesOnly(facts) || (referralAsk(step) && !facts.goodResult)) return false;
  return facts.stage !== 'no' || (facts.asksAfterNo === 0 && step.shelf === 'NO');
}

/** One of each list after the other, so that none hides behind another. */
function byTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
