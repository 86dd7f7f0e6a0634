import type { DueRep, RepFacts, Turn } from '../db/sweep.ts';
import type { DeliveryId, EntryId } from '../domain/ids.ts';
import { planNudge } from '../domain/nudge.ts';
import { planRun } from '../domain/run.ts';
import { windowOn } from '../domain/window.ts';
import type { Message } from '../views/message.ts';
import { nudgeView } from '../views/nudge.ts';
import type { Job, JobContext } from './job.ts';

const repsAtOnce = 200;

/** Plans only: what is planned is committed as rows, and the delivery job says it. */
export const job: Job = {
  name: 'nudge',
  every: '* * * * *',
  async run(context) {
    const { sweep, now } = context;
    for (let due = await sweep.dueReps(now, repsAtOnce); due.length > 0; due = await sweep.dueReps(now, repsAtOnce)) {
      let moved = 0;
      for (const rep of due) {
        if (context.stopping()) return;
        const { workspace, user } = rep;
        if (await context.apart({ workspace, user }, () => sweep.takeTurn(rep, now, (facts) => decide(context, facts))))
          moved += 1;
      }
      // Nobody moved: others have them in hand, and asking again would only find the same ones.
      if (moved === 0) break;
    }
  },
};

/** What a rep's turn means at `now`: days to record as skipped, perhaps a nudge, and when to look again. */
function decide({ now, newId }: Pick<JobContext, 'now' | 'newId'>, facts: RepFacts): Turn {
  const { rep } = facts;
  const run = planRun(rep, now);
  const content = run.day ? planNudge(facts, run.day) : null;
  return { run, nudge: content && { id: newId<DeliveryId>(), content, expires: windowOn(content.day, rep).closes } };
}

/** The nudges a pass at `now` would send, without sending or writing anything. */
export async function* rehearse(
  context: Pick<JobContext, 'sweep' | 'now' | 'newId'>,
): AsyncGenerator<{ rep: DueRep; message: Message }> {
  for (const rep of await context.sweep.dueReps(context.now, Number.MAX_SAFE_INTEGER)) {
    const facts = await context.sweep.look(rep, context.now);
    const turn = facts && decide(context, facts);
    if (!facts || !turn?.nudge) continue;
    const { id, content } = turn.nudge;
    const steps = facts.due.flatMap(({ planned }) => planned ?? []);
    const material = { people: facts.due, steps, coaching: facts.coaching, lookedBack: new Set<EntryId>(), rep: facts.rep };
    yield { rep, message: nudgeView(id, content, material, content.day) };
  }
}
