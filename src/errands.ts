import type { Errand } from './domain/errand.ts';
import type { DeliveryId } from './domain/ids.ts';
import { bringOut } from './errands/export.ts';
import { bringFile, showFile } from './errands/import.ts';
import type { ErrandWorld, For } from './errands/world.ts';
import { type Modal, noticeModal } from './views/form.ts';
import type { Message } from './views/message.ts';

export interface Around {
  /** The form it came from, which shows what becomes of it. */
  readonly view: string | undefined;
  /** Words for what broke, and a line in the log. */
  apologise(error: unknown): Message;
}

/** Runs an errand, at most once for its id. Rejects when it broke and there was no place to say so. */
export type RunErrand = (whom: For, errand: Errand, around: Around) => Promise<void>;

/** One errand at a time, since each may hold megabytes. */
export function openErrands(world: ErrandWorld): RunErrand {
  let last: Promise<void> = Promise.resolve();
  return (whom, errand, around) => {
    const turn = last.then(() => run(world, whom, errand, around));
    last = turn.catch(() => {});
    return turn;
  };
}

async function run(world: ErrandWorld, whom: For, errand: Errand, { view, apologise }: Around): Promise<void> {
  const { forms, messenger, office, clock } = world;
  const finish = (modal: Modal): Promise<void> => (view ? forms.finish(view, modal) : Promise.reject(new Error('no form')));
  const sorry = (error: unknown): Modal => noticeModal(apologise(error));
  if (errand.kind === 'export') return bringOut(world, whom, errand);
  // Whoever has left the form does not want to see it any more.
  if (errand.kind === 'preview') return finish(await showFile(world, whom, errand).catch(sorry)).catch(() => {});
  const came = await bringFile(world, whom, errand).catch((error: unknown) => ({ instead: sorry(error) }));
  if (!came) return;
  if ('instead' in came) return finish(came.instead).catch(() => {});
  await finish(noticeModal(came.brought, 'Import people')).catch(async () => {
    await messenger.post(whom.workspace, whom.actor, came.brought, office.newId(clock.now()) as DeliveryId);
  });
}
