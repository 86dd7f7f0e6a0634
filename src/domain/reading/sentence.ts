import { namedIn } from './named-in.ts';
import { oneLine } from './text.ts';
import type { Candidate } from './whom.ts';

/**
 * A sentence written to the app, as the command it means: `sent Acme the deck` is `did Acme: sent Acme the deck`. Null
 * for what is no such sentence, or not surely one. Nothing typed is a smaller loss than something never meant: there is
 * no question, no "not", and exactly one of `mine` in it.
 */
export function readSentence(written: string, mine: readonly Candidate[]): string | null {
  if (written.trim().includes('\n') || doubtful.test(written.replace(notNow, ''))) return null;
  const said = oneLine(written).replace(opening, '');
  const found = namedIn(said, mine);
  // A colon would end the name early.
  if (!found || found.one.name.includes(':')) return null;
  const { name } = found.one;
  const subject = `(?:${[...found.written].map(escaped).join('|')})`;
  const reminder = new RegExp(`^remind me (?:about|of) (?:the )?${subject}(?: (.+))?$`, 'i').exec(said);
  if (reminder) return reminded(name, reminder[1]);
  const task = promised.exec(said);
  if (task) return undoing.test(task[1]!) ? null : `step ${name}: ${task[1]!}`;
  const outcome = outcomes.find(([shape]) => new RegExp(shape.replace('NAME', subject), 'i').test(said));
  if (outcome) return `${outcome[1]} ${name}: ${said}`;
  return taken.test(said) && !ahead.test(said) ? `did ${name}: ${said}` : null;
}

/** Whether a sentence tells of a step that was taken, whomever it was for. */
export function tellsOfAStep(written: string): boolean {
  const said = oneLine(written).replace(opening, '');
  return taken.test(said) && !ahead.test(said) && !doubtful.test(said);
}

/** Silent about them until that day; tomorrow when none is said, and nothing when it is no day. */
function reminded(name: string, when: string | undefined): string | null {
  if (when === undefined) return `snooze ${name} until tomorrow`;
  return aDay.test(when) ? `snooze ${name} until ${when.replace(/^(?:in|on|until|by) (?=\D)/i, '')}` : null;
}

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const aDay = new RegExp(
  `^(?:(?:in|on|until|by|this|next) )*(?:the )?(?:end of |beginning of )?(?:tomorrow|week|month|quarter|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|${months}|\\d{1,2}\\.? ?(?:${months}|days?|weeks?|months?))\\b(?! ?[^\\d\\s])[\\d ]*$`,
  'i',
);

const promised =
  /^(?:remind me to|(?:i |we )will|(?:i |we )?(?:need to|have to|want to|am going to|are going to)|i'll|we'll|i'm going to|going to|todo:|next:|plan:) (?!have\b|i\b|we\b)(.+)$/i;

/** A question, a condition, something that did not happen: none of these is a thing to log. */
const doubtful =
  /\?|\b(?:not|never|nobody|no one|cannot|if|when|whether|maybe|perhaps|almost|nearly|should|would|could|might)\b|n['’]t\b|^(?:who|what|why|how|did|has|have|is|are|was|were|do|does|can|shall)\b(?! to\b)/i;
/** The one "not" that is an answer. */
const notNow = /\bsa(?:id|ys) not now\b/i;

/** What people say before they come to the point. */
const opening =
  /^(?:(?:hey|hi|hello|ok|okay|so|please|pls|fyi|just|i(?= (?!will\b|need\b|have\b|want\b|am\b))|we(?= (?!will\b|need\b|have\b|want\b|are\b))|i've|we've|and|also)[,.!]* )+/i;

/** To these the app has verbs of its own, which change more than a plan. */
const undoing = /^(?:stop|remove|delete|drop|forget|undo|cancel)\b/i;

const outcomes: readonly (readonly [string, string])[] = [
  ['^NAME (?:has |have )?(?:just )?(?:said|says|told (?:me|us)) yes(?:[.,:;!]|$)', 'won'],
  ['^NAME (?:has |have )?(?:just )?(?:said|says|told (?:me|us)) no(?:[.,:;!]|$)', 'no'],
  ['^NAME (?:has |have )?(?:just )?(?:said|says) not now(?:[.,:;!]|$)', 'not now'],
  ['^heard (?:back )?from NAME(?:[ .,:;!]|$)', 'heard'],
  ['^NAME (?:has |have )?(?:just )?(?:replied|answered|wrote back|called back|got back to (?:me|us))(?:[ .,:;!]|$)', 'heard'],
];

/** Steps that were taken: what somebody did to or for them. */
const taken = new RegExp(
  `^(?:${[
    'sent|resent|called|rang|phoned|texted|emailed|e-mailed|mailed|messaged|pinged|wrote to|met|visited|told|gave|showed|shared',
    'asked|offered|introduced|invited|thanked|brought|forwarded|posted|handed|spoke (?:to|with)|talked (?:to|with)|helped',
    'answered|explained|followed up|checked in with|congratulated|reminded|delivered',
  ].join('|')})\\b`,
  'i',
);
/** A day at its end would be read as the day it was done, and most of them are still to come. */
const ahead = new RegExp(
  `\\b(?:tomorrow|next|until|by|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|in \\d+|\\d{1,2}\\.? ?${months}|${months} \\d{1,2})\\b`,
  'i',
);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
