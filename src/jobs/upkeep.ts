import { dayAt } from '../domain/calendar.ts';
import { draw, namedBy } from './deliver.ts';
import type { Job } from './job.ts';

const repsAtOnce = 50;
const messagesAtOnce = 20;

/** What nobody waits for: old answers and drafts go, new rhythms reach everybody, forgotten people leave our messages. */
export const job: Job = {
  name: 'upkeep',
  every: '* * * * *',
  async run({ upkeep, outbox, messenger, now, stopping }) {
    await upkeep.prune(now);
    await upkeep.reschedule(repsAtOnce);
    for (const { workspace, id, to, content, channel, ts } of await outbox.toRedraw(messagesAtOnce)) {
      if (stopping()) return;
      if (content && channel && ts) {
        const material = {
          ...(await outbox.material(workspace, to, namedBy(content))),
          note: await outbox.noteOf(workspace, content),
        };
        const redrawn = await messenger.update(
          workspace,
          channel,
          ts,
          draw(id, content, material, to, dayAt(now, material.rep?.zone ?? 'UTC')),
        );
        if (redrawn.outcome === 'later') return;
        // Drawing the same again does no harm; a forgotten name left standing would.
        if (redrawn.outcome === 'unknown') continue;
      }
      await outbox.redrawn(workspace, id);
    }
  },
};
