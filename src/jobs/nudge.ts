import type { DueRep, RepFacts, Turn } from '../db/sweep.ts';
import type { DeliveryId, EntryId } from '../domain/ids.ts';
import { planNudge } from '../domain/nudge.ts';
import { planRun } from '../domain/run.ts';
import { windowOn } from '../domain/window.ts';
import type { Message } from '../views/message.ts';
import { nudgeView } from '../views/nudge.ts';
import type { Job, JobContext } from './job.ts';

/** Whoever's turn comes during a run waits for so many at most. */
const repsAtOnce = 50;
/** Turns at once: one that hangs must not hold up the others, and sending needs connections, too. */
const atOnce = 2;

/** Plans only: what is planned is committed as rows, and the delivery job says it. */
export const job: Job = {
  name: 'nudge',
  every: '* * * * *',
  async run(context) {
    const broken: DueRep[] = [];
    let theirs: DueRep[] = [];
    for (let vain = 0; vain < 2;) {
      // By the time of each look: at ten thousand turns, others' come meanwhile. Past whoever broke, and past those whom
      // another process had in hand, there may be more.
      const due = await context.sweep.dueReps(context.time(), repsAtOnce, [...broken, ...theirs]);
      if (due.length === 0) return;
      theirs = [];
      let went = 0;
      const taking = due.values();
      const take = async (): Promise<void> => {
        for (const rep of taking) {
          if (context.stopping()) return;
          const taken = await turn(context, rep);
          if (taken === false) theirs.push(rep);
          else went += 1;
          if (taken === null) broken.push(rep);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, take));
      if (context.stopping()) return;
      vain = went > 0 ? 0 : vain + 1;
    }
  },
};

/** False when another process has the rep in hand or has moved them on; null when it broke. */
function turn(context: JobContext, rep: DueRep): Promise<boolean | null> {
  const { workspace, user } = rep;
  const now = context.time();
  const decided = (facts: RepFacts): Turn => decide({ ...context, now }, facts);
  return context.apart({ workspace, user }, async () => (await context.sweep.takeTurn(rep, now, decided)) !== null);
}

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
