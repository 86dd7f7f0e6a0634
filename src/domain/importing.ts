import { addWorkingDays, type LocalDay } from './calendar.ts';
import type { Change } from './changes/change.ts';
import { add } from './changes/keeping.ts';
import { plan } from './changes/planning.ts';
import type { BatchId, ProspectId, StepId } from './ids.ts';
import type { Prospect } from './prospect.ts';
import type { Rep } from './rep.ts';
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
}

/** Why somebody in the file is left out. */
export type LeftOut = 'yours' | 'colleague' | 'stopped' | 'silent';

export interface ImportFacts {
  readonly owner: Pick<Rep, 'user' | 'week'>;
  readonly today: LocalDay;
  readonly batch: BatchId;
  /** Everybody in the workspace with one of the file's names, whoever's they are. */
  readonly namesakes: readonly Prospect[];
  /** Which of the keys (`silenceKeys`, and contacts alone) are under a stop. */
  readonly stopped: ReadonlySet<string>;
  newId<Id extends string>(): Id;
}

/** An import comes up spread over this many working days, not all at once. */
const spreadDays = 10;

/** Decides an import: one change for each person taken, and a reason for each left out. Writes nothing. */
export function planImport(
  arrivals: readonly Arrival[],
  facts: ImportFacts,
): { changes: Change[]; leftOut: { line: number; name: string; why: LeftOut }[] } {
  const byKey = new Map<string, Prospect[]>();
  for (const namesake of facts.namesakes) byKey.set(namesake.key, [...(byKey.get(namesake.key) ?? []), namesake]);
  const changes: Change[] = [];
  const leftOut: { line: number; name: string; why: LeftOut }[] = [];
  for (const arrival of arrivals) {
    const why = reasonAgainst(arrival, byKey.get(arrival.key) ?? [], facts);
    if (why) leftOut.push({ line: arrival.line, name: arrival.name, why });
    else changes.push(arrive(arrival, changes.length, facts));
  }
  return { changes, leftOut };
}

function reasonAgainst(
  { name, contacts }: Arrival,
  namesakes: readonly Prospect[],
  { owner, today, stopped }: ImportFacts,
): LeftOut | null {
  if (keysToCheck(name, contacts).some((key) => stopped.has(key))) return 'stopped';
  if (namesakes.some((other) => other.owner === owner.user)) return 'yours';
  const theirs = namesakes.filter((other) => sharesContact(other, contacts));
  if (theirs.some(({ agreedUntil }) => agreedUntil !== null && agreedUntil > today)) return 'silent';
  return theirs.length ? 'colleague' : null;
}

function arrive({ name, key, contacts, stage, note, step, lastContact }: Arrival, place: number, facts: ImportFacts): Change {
  const { owner, today, batch, newId } = facts;
  const spreadTo = addWorkingDays(today, 1 + (place % spreadDays), owner.week);
  const added = add({ id: newId<ProspectId>(), owner: owner.user, name, key, contacts, stage, batch, spreadTo }, today);
  // The file's past counts: somebody last heard of in spring is quiet now, though they came today.
  const past = lastContact && lastContact < today ? lastContact : today;
  const after = { ...added.after, contactedOn: past, stageSince: past, reason: note ?? null };
  if (!step) return { ...added, after };
  const day = step.day && step.day >= today ? step.day : spreadTo;
  const planned = plan(after, { id: newId<StepId>(), by: owner.user, text: step.text }, day, today);
  return { ...added, after: planned.after, steps: planned.steps };
}
