import { setImmediate } from 'node:timers/promises';
import type { DateOrder } from './csv/dates.ts';
import type { Imported } from './csv/prospects.ts';
import type { Db } from './db/client.ts';
import { newId } from './db/new-id.ts';
import type { Tenant } from './db/tenant.ts';
import { transactOn } from './db/transact.ts';
import { type AgreedSilence, heededKeys } from './domain/agreed-silence.ts';
import { dayAt } from './domain/calendar.ts';
import type { Change } from './domain/changes/change.ts';
import type { BatchId, EntryId, UserId, WorkspaceId } from './domain/ids.ts';
import { type ImportFacts, keysOf, type LeftOut, planImport } from './domain/importing.ts';
import { mayUse } from './domain/policy.ts';
import type { Prospect } from './domain/prospect.ts';
import { writesMonthFirst } from './domain/reading/when/asked.ts';
import { keysToCheck } from './domain/silence.ts';

/** What an import did; `unknown` when its owner is no rep: never used the app, or may not. */
export type Brought =
  | { readonly unknown: true }
  | {
      readonly unknown: false;
      readonly imported: Imported;
      readonly taken: number;
      readonly leftOut: readonly { line: number; name: string; why: LeftOut }[];
    };

export interface Bringing {
  readonly workspace: WorkspaceId;
  readonly owner: UserId;
  readonly now: Date;
  /** Decide, and write nothing. */
  readonly dry: boolean;
}

/** Names compared in one statement. */
const keysAtOnce = 1_000;

/** An import decided and not yet written. */
export interface Bringable {
  readonly imported: Imported;
  readonly changes: readonly Change[];
  readonly leftOut: Extract<Brought, { unknown: false }>['leftOut'];
  /** Writes it, and returns one of its entries: taking that back takes all of it back. */
  write(): Promise<EntryId | null>;
}

/** Brings people to a rep's list, as one batch in one transaction. `read` gets the rep's own order of day and month. */
export function bringIn(
  db: Db,
  { workspace, owner, now, dry }: Bringing,
  read: (order: DateOrder) => Promise<Imported>,
): Promise<Brought> {
  return transactOn(db, db)(workspace, async (tenant): Promise<Brought> => {
    const planned = await planBringing(tenant, { owner, now }, read);
    if (!planned) return { unknown: true };
    if (!dry) await planned.write();
    const { imported, changes, leftOut } = planned;
    return { unknown: false, imported, taken: changes.length, leftOut };
  });
}

/** What bringing them would do now; null when the owner is no rep. */
export async function planBringing(
  tenant: Tenant,
  { owner, now }: Pick<Bringing, 'owner' | 'now'>,
  read: (order: DateOrder) => Promise<Imported>,
): Promise<Bringable | null> {
  const [rep, team] = await Promise.all([tenant.people.get(owner), tenant.team.get()]);
  if (!rep?.joinedAt || !team || !mayUse(rep)) return null;
  const imported = await read(writesMonthFirst(rep.locale) ? 'month first' : 'day first');
  const today = dayAt(now, rep.zone);
  const batch = newId(now) as BatchId;
  const mint = <Id extends string>(): Id => newId(now) as Id;
  const known = await compare(tenant, imported);
  const planning = planImport(imported.prospects, { owner: rep, today, batch, newId: mint, ...known });
  const { changes, leftOut } = await inTurns(planning);
  return {
    imported,
    changes,
    leftOut,
    write: () =>
      tenant.bulk.add(changes, { id: batch, actor: owner, at: now, rhythms: team.rhythms, calendar: rep, newId: mint }),
  };
}

/** People decided about before others get their turn. */
const peopleInOneGo = 100;

async function inTurns<Result>(work: Generator<void, Result, void>): Promise<Result> {
  for (let at = 1; ; at += 1) {
    const step = work.next();
    if (step.done) return step.value;
    if (at % peopleInOneGo === 0) await setImmediate();
  }
}

/** Everybody of the same names, and which names are under a stop or a silence. */
async function compare(
  tenant: Tenant,
  { prospects }: Imported,
): Promise<Pick<ImportFacts, 'namesakes' | 'stopped' | 'silences'>> {
  const namesakes: Prospect[] = [];
  const silences: AgreedSilence[] = [];
  const stopped = new Set<string>();
  for (let from = 0; from < prospects.length; from += keysAtOnce) {
    const slice = prospects.slice(from, from + keysAtOnce);
    namesakes.push(...(await tenant.prospects.withKeys([...new Set(slice.flatMap(keysOf))])));
    for (const key of await tenant.stops.among(slice.flatMap(({ name, contacts }) => keysToCheck(name, contacts))))
      stopped.add(key);
    silences.push(...(await tenant.silences.among([...new Set(slice.flatMap(heededKeys))])));
  }
  return { namesakes, stopped, silences };
}
