import { daysBetween, type LocalDay } from '../calendar.ts';
import type { ProspectId } from '../ids.ts';
import type { Prospect } from '../prospect.ts';
import { isSilent } from '../rhythm.ts';
import { type Blanks, fill } from './fill.ts';
import { likelyPerson } from './likely-person.ts';
import { findSomebody, findSomebodyId, suggest, type Suggestion } from './suggest.ts';
import { standardPlaybook, stepIn, type TeamPlaybook } from './team-playbook.ts';

/** What the coach needs beside a prospect: the team's playbook, and how steps call those who opened doors. */
export interface Coaching {
  readonly playbook: TeamPlaybook;
  readonly doors: ReadonlyMap<ProspectId, string>;
}

/** For a team that changed nothing and people nobody referred. */
export const plainCoaching: Coaching = { playbook: standardPlaybook, doors: new Map() };

/** Up to `count` small steps for a prospect as the log knows them on `today`. */
export function suggestFor(prospect: Prospect, coaching: Coaching, count: number, today: LocalDay): Suggestion[] {
  const { stage, gives, asks, unansweredAsks, referrer, goodResultOn, asksAfterNo, tried } = prospect;
  return suggest(
    {
      ...blanksFor(prospect, coaching),
      stage,
      gives,
      asks,
      unansweredAsks,
      silent: isSilent(prospect),
      stageDays: daysBetween(prospect.stageSince, today),
      agreedDayCame: prospect.agreedUntil !== null && prospect.agreedUntil <= today,
      referred: referrer !== null,
      goodResult: goodResultOn !== null,
      asksAfterNo,
      tried,
    },
    count,
    coaching.playbook,
  );
}

/** A playbook step in words for this prospect; null when the log cannot fill it, or there is no such step. */
export function playbookWords(id: string, prospect: Prospect, coaching: Coaching): Omit<Suggestion, 'id'> | null {
  const blanks = blanksFor(prospect, coaching);
  if (id === findSomebodyId) {
    const { text, way, minutes } = findSomebody(blanks.company);
    return { text, way, minutes };
  }
  const step = stepIn(coaching.playbook, id);
  const text = step ? fill(step, blanks) : null;
  return step && text ? { text, way: step.way, minutes: step.minutes } : null;
}

/** What the log can put into a playbook step's braces. */
export function blanksFor({ name, contacts, referrer }: Prospect, { doors }: Coaching): Blanks {
  return {
    name: contacts[0] ?? (likelyPerson(name) ? name : null),
    company: name,
    referrer: (referrer && doors.get(referrer)) ?? null,
  };
}
