import { namesSomebody } from '../csv/headers.ts';
import type { Tenant } from '../db/tenant.ts';
import { transactOn } from '../db/transact.ts';
import { dayAt } from '../domain/calendar.ts';
import type { Bring, Preview } from '../domain/errand.ts';
import type { EntryId } from '../domain/ids.ts';
import { type Modal, noticeModal } from '../views/form.ts';
import { broughtView } from '../views/import.ts';
import { importColumnsForm, importForm, type ImportShown } from '../views/import-form.ts';
import type { Message } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { mappingOf, outlineOf, planSheet, readSheet, shownOf } from './sheet.ts';
import type { ErrandWorld, For } from './world.ts';

/** What a file would bring, to be looked at. Writes nothing. */
export async function showFile(world: ErrandWorld, whom: For, { file, columns }: Preview): Promise<Modal> {
  const read = await readSheet(world.readFile, file, whom.actor);
  if (typeof read === 'string') return importForm(read);
  const mapping = mappingOf(read, columns);
  const unnamed = namesSomebody(mapping) ? undefined : 'No column says who they are, as I read it. Which one does?';
  return inTime(world, whom, async (tenant) => {
    const planned = await planSheet(tenant, whom.actor, world.clock.now(), read, mapping);
    if (!planned) return noRep;
    return importColumnsForm(shownOf(read, mapping, planned, await todayOf(tenant, world, whom)), unnamed);
  });
}

/** What came of bringing: who is on the list now, or why nobody is. */
export type Came = { readonly brought: Message } | { readonly instead: Modal };

const changed = 'Your list changed since you looked, so nothing was kept yet. This is what would come now.';

/**
 * Brings the people of a file, once for the errand's id, in one transaction with what keeps it from being done again. Null
 * for a second time whose first brought nothing.
 */
export async function bringFile(world: ErrandWorld, whom: For, { id, file, columns, seen }: Bring): Promise<Came | null> {
  const read = await readSheet(world.readFile, file, whom.actor);
  if (typeof read === 'string') return { instead: importForm(read) };
  const mapping = mappingOf(read, columns);
  const now = world.clock.now();
  const key = `errand ${id}`;
  const done = await inTime(world, whom, async (tenant): Promise<Done | ImportShown | 'no rep' | null> => {
    if (!(await tenant.inbox.take(key, now))) return (await tenant.inbox.answer(key)) as Done | null;
    const planned = await planSheet(tenant, whom.actor, now, read, mapping);
    if (!planned) return 'no rep';
    if (outlineOf(planned) !== seen) return shownOf(read, mapping, planned, await todayOf(tenant, world, whom));
    const written: Done = { taken: planned.changes.length, entry: await planned.write() };
    tenant.inbox.keepAnswer(key, written);
    return written;
  });
  if (done === null) return null;
  if (done === 'no rep') return { instead: noRep };
  if ('seen' in done) return { instead: importColumnsForm(done, changed) };
  world.log.info({ workspace: whom.workspace, taken: done.taken }, 'import.done');
  return { brought: broughtView(done.taken, done.entry) };
}

interface Done {
  readonly taken: number;
  readonly entry: EntryId | null;
}

const noRep = noticeModal(refusalView({ refused: 'guest' }));

/** Thousands of people take longer than a person waits for an answer. */
const inTime = <T>({ db }: ErrandWorld, { workspace }: For, work: (tenant: Tenant) => Promise<T>): Promise<T> =>
  transactOn(db, db)(workspace, work);

async function todayOf({ people }: Tenant, { clock }: ErrandWorld, { actor }: For) {
  return dayAt(clock.now(), (await people.get(actor))?.zone ?? 'UTC');
}
