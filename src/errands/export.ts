import type { Export } from '../domain/errand.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { takeOut } from '../take-out.ts';
import { exportedView, notExportedView } from '../views/export.ts';
import type { Message } from '../views/message.ts';
import type { ErrandWorld, For } from './world.ts';

/** Everything of somebody's, as files in their direct message. What goes wrong is said in the place of the files. */
export async function bringOut(world: ErrandWorld, { workspace, actor }: For, { id, whose }: Export): Promise<void> {
  const { db, office, messenger, share, clock, log } = world;
  const now = clock.now();
  if (!(await office.transact(workspace, ({ inbox }) => inbox.take(`errand ${id}`, now)))) return;
  const say = (words: Message) => messenger.post(workspace, actor, words, office.newId(now) as DeliveryId);
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
