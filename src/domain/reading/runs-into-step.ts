import { unquote, userMention } from './args.ts';
import { oneLine } from './text.ts';
import { takeDay } from './take-day.ts';
import type { At } from './when.ts';

/** What people do for a prospect, as they write it down. None is a usual part of a name. */
const begins =
  /(?<=\S[\s,;–—-]+)(?:please )?(?:send|resend|call|ring|phone|text|e-?mail|ask|tell|show|share|give|bring|offer|introduce|invite|thank|forward|visit|help|answer|explain|remind|congratulate|schedule|prepare|draft|follow up)\b/i;

/** Longer than this it is nobody's name and no step either. */
const lettersMost = 200;

/**
 * `Acme, Jane Doe send her the checklist by fri`: a name that runs into a step, with no colon between. Null for what may be a
 * name: without quotes round it, a step of the usual words and a day at its end are surely none.
 */
export function runsIntoStep(words: string, at: At): { readonly name: string; readonly step: string } | null {
  const typed = oneLine(words);
  if (typed.length > lettersMost || userMention(typed) || unquote(typed) !== typed || !takeDay(typed, at).when) return null;
  const step = begins.exec(typed);
  return step && { name: typed.slice(0, step.index).replace(/[\s,;–—-]+$/, ''), step: typed.slice(step.index) };
}
