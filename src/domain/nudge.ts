import { addWorkingDays, type LocalDay, mondayOf, workingDaysBetween } from './calendar.ts';
import { type Coaching, suggestFor } from './coach/coaching.ts';
import { namedToday, nudgesUntilSilence, overdue, pauses } from './due.ts';
import type { Suggestion } from './coach/suggest.ts';
import type { NudgeContent, NudgeItem, Practised } from './nudge-content.ts';
import { inPeace, type Prospect } from './prospect.ts';
import type { Rep } from './rep.ts';
import type { Rhythms } from './rhythm.ts';
import { type Place, placeOf, places, type Stage } from './stage.ts';

const plannedAtMost = 5;
const quietAtMost = { gentle: 1, normal: 3, off: 0 } as const;
/** Heading to a yes, who is nearest comes first; a `not now` and a `no` share a place and are told apart by need alone. */
const stageRank: Record<Stage, number> = { deciding: 0, talking: 1, new: 2, 'not now': 3, no: 3, won: 4 };

/** What a nudge is planned from. */
export interface NudgeFacts {
  readonly rep: Pick<Rep, 'user' | 'strength' | 'week'>;
  /** Prospects a nudge may speak about today. */
  readonly due: readonly Prospect[];
  /** All that are due: there may be more than `due` holds. */
  readonly total: number;
  readonly rhythms: Rhythms;
  readonly coaching: Coaching;
  readonly practised: readonly Practised[];
}

/**
 * What to say to a rep on `today`, or null when there is nothing to say: at most five planned steps, promises first,
 * then today's, then the oldest; then quiet people, one from each place, unused places passing on.
 */
export function planNudge(facts: NudgeFacts, today: LocalDay): NudgeContent | null {
  const { rep, due, total, rhythms, coaching } = facts;
  const practised = isLastOfWeek(rep, today) ? facts.practised : [];
  if (due.length + practised.length === 0 || rep.strength === 'off') return null;
  const planned = due.filter((prospect) => prospect.planned).sort(byPromiseThenDay(today));
  const ranked = due
    .filter((prospect) => !prospect.planned)
    .map((prospect) => ({ prospect, overdue: overdue(prospect, rhythms, rep.week, today) }))
    .sort(byNeed)
    .map(({ prospect }) => prospect);
  const items = [
    ...planned.slice(0, plannedAtMost).map((prospect) => plannedItem(prospect, rep, today)),
    ...onePerPlace(ranked, quietAtMost[rep.strength]).map((prospect) => quietItem(prospect, rep, coaching, today)),
  ];
  const more = Math.max(total, due.length) - items.length;
  return { kind: 'nudge', to: rep.user, day: today, items, more, ...(practised.length > 0 && { practised }) };
}

/** What `/nextstep` and Home say, whether or not a nudge was sent: all that is due, whatever strength the rep chose. */
export function planToday(
  facts: Omit<NudgeFacts, 'rep' | 'total' | 'practised'> & { rep: Rep },
  today: LocalDay,
): NudgeContent | null {
  // Whom today’s nudge named stands here as it named them.
  const before = (prospect: Prospect) => (namedToday(prospect, today) ? { ...prospect, nudges: prospect.nudges - 1 } : prospect);
  const due = facts.due.filter((prospect) => !inPeace(prospect, today)).map(before);
  return planNudge({ ...facts, due, rep: { ...facts.rep, strength: 'normal' }, total: due.length, practised: [] }, today);
}

/** Friday, for most: the Friday question is for the last day that is worked in the week. */
function isLastOfWeek({ week }: Pick<Rep, 'week'>, today: LocalDay): boolean {
  return mondayOf(addWorkingDays(today, 1, week)) > mondayOf(today);
}

function plannedItem(prospect: Prospect, { week }: Pick<Rep, 'week'>, today: LocalDay): NudgeItem {
  const { id, plannedFor, promise } = prospect.planned!;
  const days = plannedFor ? workingDaysBetween(plannedFor, today, week) : 0;
  const because = asksOnce(prospect) ? 'question' : promise ? 'promise' : days > 0 ? 'overdue' : 'today';
  return { prospect: prospect.id, because, step: id, days };
}

function quietItem(prospect: Prospect, { week }: Pick<Rep, 'week'>, coaching: Coaching, today: LocalDay): NudgeItem {
  const agreed = prospect.stage === 'not now' && prospect.agreedUntil !== null;
  const because = asksOnce(prospect) ? 'question' : agreed ? 'agreed' : 'quiet';
  const suggestion = offered(suggestFor(prospect, coaching, 3, today), prospect);
  const days = workingDaysBetween(prospect.contactedOn, today, week);
  return { prospect: prospect.id, because, days, ...(suggestion && { suggestion: suggestion.id }) };
}

/** The best; to somebody who was named and nobody took it, another of its kind. */
function offered(fitting: readonly Suggestion[], { nudges }: Prospect): Suggestion | undefined {
  const alike = fitting.filter(({ way }) => way === fitting[0]?.way);
  return alike[nudges % alike.length];
}

const asksOnce = ({ nudges }: Prospect): boolean => nudges >= pauses.length && nudges < nudgesUntilSilence;

const byPromiseThenDay = (today: LocalDay) => (a: Prospect, b: Prospect) => {
  const rank = ({ planned }: Prospect) => (planned!.promise ? 0 : planned!.plannedFor === today ? 1 : 2);
  return rank(a) - rank(b) || compare(a.planned!.plannedFor ?? '', b.planned!.plannedFor ?? '');
};

interface Ranked {
  readonly prospect: Prospect;
  readonly overdue: number;
}

const byNeed = (a: Ranked, b: Ranked): number =>
  stageRank[a.prospect.stage] - stageRank[b.prospect.stage] ||
  b.overdue - a.overdue ||
  compare(b.prospect.contactedOn, a.prospect.contactedOn);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onePerPlace(ranked: readonly Prospect[], most: number): Prospect[] {
  const chosen: Prospect[] = [];
  const pick = (from: (place: Place) => boolean): void => {
    const next = ranked.find((prospect) => from(placeOf(prospect.stage)) && !chosen.includes(prospect) && allowed(prospect));
    if (next && chosen.length < most) chosen.push(next);
  };
  // An import would otherwise fill every nudge for weeks.
  const allowed = (prospect: Prospect): boolean => !untriedImport(prospect) || !chosen.some(untriedImport);
  for (const place of places) pick((at) => at === place);
  for (let unused = most - chosen.length; unused > 0; unused -= 1) pick(() => true);
  return chosen;
}

const untriedImport = ({ batch, lastStepOn }: Prospect): boolean => batch !== null && lastStepOn === null;
