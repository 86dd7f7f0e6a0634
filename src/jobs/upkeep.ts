import type { Redrawing } from '../db/outbox/redrawing.ts';
import type { Outcome } from '../domain/delivery.ts';
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
  const { outbox, apart, stopping, now } = context;
  const waiting = new Set<WorkspaceId>();
  for (const message of await outbox.toRedraw(now, messagesAtOnce)) {
    if (stopping()) return;
    const { workspace, id } = message;
    if (waiting.has(workspace)) continue;
    const outcome = await apart({ workspace, id }, () => drawnAnew(context, message));
    if (outcome === 'later' || outcome === 'limited') waiting.add(workspace);
  }
}

async function drawnAnew(context: JobContext, redrawing: Redrawing): Promise<Outcome['outcome']> {
  const { outbox, messenger } = context;
  const { workspace, content, channel, ts } = redrawing;
  let outcome: Outcome['outcome'] = 'sent';
  if (content && channel && ts) {
    const { message } = await drawn(context, { ...redrawing, content });
    ({ outcome } = await messenger.update(workspace, channel, ts, message));
  }
  // Drawing the same again does no harm; a forgotten name left standing would. What Slack refuses for good it does not show.
  if (outcome === 'sent' || outcome === 'refused') await outbox.redrawn(redrawing);
  return outcome;
}
