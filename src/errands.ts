import type { Office } from './commands/desk.ts';
import type { Db } from './db/client.ts';
import type { Errand } from './domain/errand.ts';
import type { DeliveryId, UserId, WorkspaceId } from './domain/ids.ts';
import type { Log } from './log.ts';
import type { Messenger } from './slack/messenger.ts';
import type { Share } from './slack/uploads.ts';
import { takeOut } from './take-out.ts';
import type { Clock } from './time/clock.ts';
import { exportedView, notExportedView } from './views/export.ts';

/** For whom an errand is. */
export interface For {
  readonly workspace: WorkspaceId;
  readonly actor: UserId;
}

export interface ErrandWorld {
  /** For what takes longer than a person waits for an answer. */
  readonly db: Db;
  readonly office: Pick<Office, 'transact' | 'newId'>;
  readonly messenger: Pick<Messenger, 'post' | 'update'>;
  readonly share: Share;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/** Runs an errand, at most once for its id. Rejects when it broke. */
export type RunErrand = (whom: For, errand: Errand) => Promise<void>;

/** One errand at a time, since each may hold megabytes. */
export function openErrands(world: ErrandWorld): RunErrand {
  let last: Promise<void> = Promise.resolve();
  return (whom, errand) => {
    const turn = last.then(() => bringOut(world, whom, errand));
    last = turn.catch(() => {});
    return turn;
  };
}

/** Everything of somebody's, as files in their direct message. What goes wrong is said in the place of the files. */
async function bringOut(world: ErrandWorld, { workspace, actor }: For, { id, whose }: Errand): Promise<void> {
  const { db, office, messenger, share, clock, log } = world;
  const now = clock.now();
  if (!(await office.transact(workspace, ({ inbox }) => inbox.take(`errand ${id}`, now)))) return;
  const say = (words: Parameters<Messenger['post']>[2]) =>
    messenger.post(workspace, actor, words, office.newId(now) as DeliveryId);
  const taken = await takeOut(db, workspace, whose).catch(async (error: unknown) => {
    await say(notExportedView('broken'));
    throw error;
  });
  if (!taken) return void (await say(notExportedView('large')));
  const above = await say(exportedView(taken.counts, whose === null));
  // Where there is no word above them, the files have no place either: the conversation is known by its answer alone.
  if (above.outcome !== 'sent') return log.warn({ workspace, reason: above.reason }, 'export.unsaid');
  const shared = await share(above.channel, taken.files);
  log.info({ workspace, shared, bytes: taken.files.reduce((sum, { bytes }) => sum + bytes.length, 0) }, 'export.done');
  if (shared !== 'shared') await messenger.update(workspace, above.channel, above.ts, notExportedView(shared));
}
