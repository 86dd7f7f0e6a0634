import { planMost } from './limits.ts';
import { type AgreedSilence, heededKeys } from './agreed-silence.ts';
import { addDays, addWorkingDays, type LocalDay } from './calendar.ts';
import type { Change } from './changes/change.ts';
import { add } from './changes/keeping.ts';
import { plan } from './changes/planning.ts';
import type { What } from './entry.ts';
import type { BatchId, ProspectId, StepId } from './ids.ts';
import type { Prospect } from './prospect.ts';
import type { Rep } from './rep.ts';
import { nameKey } from './reading/name.ts';
import { keysToCheck, sharesContact } from './silence.ts';
import type { Stage } from './stage.ts';

/** Somebody a file brings: cleaned, but not yet compared with the log. */
export interface Arrival {
  readonly line: number;
  readonly name: string;
  readonly key: string;
  readonly contacts: readonly string[];
  readonly stage: Stage;
  readonly note?: string;
  readonly step?: { readonly text: string; readonly day?: LocalDay };
  readonly lastContact?: LocalDay;
  /** Who referred them, in the file's words. */
  readonly referrer?: string;
}

/** Why somebody in the file is left out. */
export type LeftOut = 'yours' | 'colleague' | 'stopped' | 'silent';

export interface ImportFacts {
  readonly owner: Pick<Rep, 'user' | 'week'>;
  readonly today: LocalDay;
  readonly batch: BatchId;
  /** Everybody in the workspace with one of the file's names or referrers (`keysOf`), whoever's they are. */
  readonly namesakes: readonly Prospect[];
  /** Which of the keys (`silenceKeys`, and contacts alone) are under a stop. */
  readonly stopped: ReadonlySet<string>;
  /** Silences found under any of the keys that must be free of one (`heededKeys`). */
  readonly silences: readonly AgreedSilence[];
  newId<Id extends string>(): Id;
}

/** An import comes up spread over this many working days, not all at once. */
const spreadDays = 10;

/** Before this a date is a spreadsheet's or a computer's zero, or a slip. */
const earliest = '1990-01-01' as LocalDay;

/** The name keys that decide about an arrival: `namesakes` must hold everybody who has one of them. */
export function keysOf({ key, referrer }: Pick<Arrival, 'key' | 'referrer'>): string[] {
  return referrer ? [key, nameKey(referrer)] : [key];
}

/** What was decided of an import: one change for each person taken, and a reason for each left out. */
export interface ImportPlan {
  readonly changes: Change[];
  readonly leftOut: { line: number; name: string; why: LeftOut }[];
}

/** Decides an import, person by person: whoever has others waiting pauses at a `yield`. Writes nothing. */
export function* planImport(arrivals: readonly Arrival[], facts: ImportFacts): Generator<void, ImportPlan, void> {
  const byKey = new Map<string, Prospect[]>();
  for (const namesake of facts.namesakes) byKey.set(namesake.key, [...(byKey.get(namesake.key) ?? []), namesake]);
  const silent = new Set(facts.silences.filter(({ until }) => until > facts.today).map(({ key }) => key));
  const leftOut: { line: number; name: string; why: LeftOut }[] = [];
  const taken: Taken[] = [];
  for (const arrival of arrivals) {
    const why = reasonAgainst(arrival, byKey.get(arrival.key) ?? [], silent, facts);
    if (why) leftOut.push({ line: arrival.line, name: arrival.name, why });
    else taken.push({ ...arrival, id: facts.newId<ProspectId>() });
    yield;
  }
  const doors = doorsOf(taken, facts);
  const changes: Change[] = [];
  for (const [place, arrival] of taken.entries()) {
    changes.push(arrive(arrival, place, doors, facts));
    yield;
  }
  return { changes, leftOut };
}

type Taken = Arrival & { readonly id: ProspectId };

/** Whom a referrer's name can mean: the rep's own people, then the file's, by name before by contact person. */
function doorsOf(taken: readonly Taken[], { owner, namesakes }: ImportFacts): ReadonlyMap<string, ProspectId> {
  const doors = new Map<string, ProspectId>();
  for (const { id, contacts } of taken) for (const contact of contacts) doors.set(nameKey(contact), id);
  for (const { id, key } of taken) doors.set(key, id);
  for (const other of namesakes) if (other.owner === owner.user) doors.set(other.key, other.id);
  return doors;
}

function reasonAgainst(
  { name, key, contacts }: Arrival,
  namesakes: readonly Prospect[],
  silent: ReadonlySet<string>,
  { owner, stopped }: ImportFacts,
): LeftOut | null {
  if (keysToCheck(name, contacts).some((key) => stopped.has(key))) return 'stopped';
  if (namesakes.some((other) => other.owner === owner.user)) return 'yours';
  if (heededKeys({ key, contacts }).some((heeded) => silent.has(heeded))) return 'silent';
  return namesakes.some((other) => sharesContact(other, contacts)) ? 'colleague' : null;
}

function arrive(arrival: Taken, place: number, doors: ReadonlyMap<string, ProspectId>, facts: ImportFacts): Change {
  const { owner, today, batch, newId } = facts;
  const { id, name, key, contacts, stage, step } = arrival;
  const door = arrival.referrer ? doors.get(nameKey(arrival.referrer)) : undefined;
  const referrer = door && door !== id ? door : null;
  const spreadTo = addWorkingDays(today, 1 + (place % spreadDays), owner.week);
  const added = add({ id, owner: owner.user, name, key, contacts, stage, referrer, batch, spreadTo }, today);
  const { reason, what } = wordsAbout(arrival, referrer !== null);
  const since = lastHeard(arrival, today);
  const after = { ...added.after, contactedOn: since, stageSince: since, reason };
  if (!step) return { ...added, what, after };
  const soon = step.day && step.day >= today && step.day <= addDays(today, planMost);
  const planned = plan(after, { id: newId<StepId>(), by: owner.user, text: step.text }, soon ? step.day : spreadTo, today);
  return { ...added, what, after: planned.after, steps: planned.steps };
}

/** The file's past counts: somebody last heard of in spring is quiet now, though they came today. */
function lastHeard({ lastContact }: Arrival, today: LocalDay): LocalDay {
  return lastContact && lastContact >= earliest && lastContact < today ? lastContact : today;
}

/** A note is the reason of somebody who said no; what it says of anybody else stands in their story. */
function wordsAbout({ name, stage, note, referrer }: Arrival, door: boolean): { reason: string | null; what: What } {
  const declined = stage === 'no' || stage === 'not now';
  const told = [declined ? null : note, referrer && !door ? `referred by ${referrer}` : null].filter(Boolean).join('; ');
  return { reason: (declined && note) || null, what: { kind: 'added', name, ...(told && { note: told }) } };
}
