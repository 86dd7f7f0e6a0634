import { nameKey } from './name.ts';
import { oneLine } from './text.ts';
import type { Candidate } from './whom.ts';

/**
 * A sentence written to the app, as the command it means: `sent Acme the deck` is `did Acme: sent Acme the deck`. Only
 * what begins in a way that leaves no doubt, and names one of `mine`; null for anything else.
 */
export function readSentence(written: string, mine: readonly Candidate[]): string | null {
  const said = oneLine(written).replace(opening, '');
  const name = named(said, mine);
  // A colon would end the name early.
  if (!name || name.includes(':')) return null;
  const reminder = /^remind me (?:about|of) (.+)$/i.exec(said);
  if (reminder) return `snooze ${name} until ${whenIn(reminder[1]!, name) ?? 'tomorrow'}`;
  const task = /^remind me to (.+)$/i.exec(said) ?? promised.exec(said);
  if (task) return `step ${name}: ${task[1]!}`;
  const outcome = outcomes.find(([shape]) => shape.test(said));
  if (outcome) return `${outcome[1]} ${name}: ${said}`;
  if (!taken.test(said)) return null;
  return `did ${name}: ${said}`;
}

/** What people say before they come to the point. */
const opening = /^(?:(?:hey|hi|hello|ok|okay|so|please|pls|fyi|just|i|we|i've|we've|have|and|also|today i)[,.!]* )+/i;

const promised =
  /^(?:(?:i |we )?(?:will|shall|must|need to|have to|want to|should|am going to|'?ll|plan to)|i'll|we'll|i'm going to|going to|next:?|todo:?|plan:?) (?!(?:i|we) )(.+)$/i;

const outcomes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:said|says) (?:not now|not yet|maybe later|later)\b/i, 'not now'],
  [/\b(?:said|says|told (?:me|us)) no\b|\b(?:is|are) not interested\b|\bchose (?:somebody|someone) else\b/i, 'no'],
  [/\b(?:said|says|told (?:me|us)) yes\b/i, 'won'],
  [/^heard (?:back )?from\b|\b(?:replied|answered|wrote back|called back|got back to (?:me|us))\b/i, 'heard'],
];

/** Steps that were taken: what somebody did to or for them. */
const taken = new RegExp(
  `^(?:${[
    'sent|resent|called|rang|phoned|texted|emailed|e-mailed|mailed|messaged|dmed|pinged|wrote|met|visited|saw|told|gave|showed',
    'shared|asked|offered|introduced|invited|thanked|brought|left|dropped|forwarded|posted|handed|spoke|talked|chatted|had|made',
    'helped|answered|explained|walked|followed up|checked in|connected|passed|mentioned|congratulated|reminded|delivered|booked',
  ].join('|')})\\b`,
  'i',
);

/** The name that stands in it: the longest full name, else a contact person's, else one word that is only theirs. */
function named(said: string, mine: readonly Candidate[]): string | null {
  const words = ` ${nameKey(said)} `;
  const stands = (key: string): boolean => key !== '' && words.includes(` ${key} `);
  const longest = (found: readonly (readonly [string, Candidate])[]): string | null => {
    const most = Math.max(0, ...found.map(([key]) => key.length));
    const best = new Set(found.filter(([key]) => key.length === most).map(([, { id }]) => id));
    return best.size === 1 ? found.find(([, { id }]) => best.has(id))![1].name : null;
  };
  const keyed = (keysOf: (one: Candidate) => readonly string[]) =>
    mine.flatMap((one) =>
      keysOf(one)
        .filter(stands)
        .map((key) => [key, one] as const),
    );
  const rungs = [
    keyed(({ key }) => [key]),
    keyed(({ contacts }) => contacts.map(nameKey)),
    keyed(({ key, contacts }) =>
      [key, ...contacts.map(nameKey)].flatMap((full) => full.split(' ')[0] ?? []).filter(({ length }) => length > 2),
    ),
  ];
  const first = rungs.find((found) => found.length > 0);
  return first ? longest(first) : null;
}

/** What is left of `Beta in march` without the name, as a day can be read: `march`. */
function whenIn(rest: string, name: string): string | null {
  const key = nameKey(name).split(' ');
  const left = rest.split(' ').filter((word) => !key.includes(nameKey(word)));
  const when = left.join(' ').replace(/^.*?\b(?=(?:in|on|next|tomorrow|at the end of|until|by|after)\b)/i, '');
  return when.trim() || null;
}
