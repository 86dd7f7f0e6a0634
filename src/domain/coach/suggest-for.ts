import type { Prospect } from '../prospect.ts';
import { isSilent } from '../rhythm.ts';
import type { Blanks } from './fill.ts';
import { likelyPerson } from './likely-person.ts';
import { suggest, type Suggestion } from './suggest.ts';

/** Up to `count` small steps for a prospect as the log knows them; `referrer` is the name of who opened the door. */
export function suggestFor(prospect: Prospect, count: number, referrer: string | null = null): Suggestion[] {
  return suggest(
    {
      ...blanksFor(prospect, referrer),
      stage: prospect.stage,
      silent: isSilent(prospect),
      referred: prospect.referrer !== null,
      stepsDone: prospect.gives + prospect.asks,
      goodResult: prospect.goodResultOn !== null,
      unansweredAsks: prospect.unansweredAsks,
      asksEver: prospect.asksInStage,
      tried: prospect.tried,
    },
    count,
  );
}

/** What the log can put into a playbook step's braces. */
export function blanksFor({ name, contacts }: Prospect, referrer: string | null = null): Blanks {
  return { name: contacts[0] ?? (likelyPerson(name) ? name : null), company: name, referrer };
}
