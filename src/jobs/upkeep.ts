import type { WorkspaceId } from '../domain/ids.ts';
import { drawn } from './parts/draw.ts';
import type { Job, JobContext } from './job.ts';

const repsAtOnce = 50;
const messagesAtOnce = 20;

/** What nobody waits for: old answers and drafts go, new rhythms reach everybody, forgotten people leave our messages. */
export const job: Job = {
  name: 'upkeep',
  every: '* * * * *',
  async run(context) {
    const { upkeep, outbox, now } = context;
    await outbox.expire(now);
    await upkeep.prune(now);
    await upkeep.reschedule(now, repsAtOnce);
    await tryAgain(context);
    await redraw(context);
  },
};

/** An app that was taken out of a workspace, or switched off there, may be back. */
async function tryAgain({ outbox, messenger, apart, now }: JobContext): Promise<void> {
  for (const workspace of await outbox.toTryAgain(now))
    await apart({ workspace }, async () => {
      if (await messenger.mayWork(workspace)) await outbox.enable(workspace, now);
    });
}

async function redraw(context: JobContext): Promise<void> {
  const { outbox, messenger, stopping } = context;
  const waiting = new Set<WorkspaceId>();
  for (const delivery of await outbox.toRedraw(messagesAtOnce)) {
    if (stopping()) return;
    if (waiting.has(delivery.workspace)) continue;
    const { workspace, content, channel, ts } = delivery;
    if (content && channel && ts) {
      const { message } = await drawn(context, { ...delivery, content });
      const { outcome } = await messenger.update(workspace, channel, ts, message);
      if (outcome === 'later' || outcome === 'limited') waiting.add(workspace);
      // Drawing the same again does no harm; a forgotten name left standing would.
      if (outcome === 'unknown' || waiting.has(workspace)) continue;
    }
    await outbox.redrawn(delivery);
  }
}
