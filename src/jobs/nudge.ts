import type { DueRep, RepFacts, Turn } from '../db/sweep.ts';
import { byWorkspace } from '../domain/by-workspace.ts';
import type { DeliveryId, EntryId, UserId } from '../domain/ids.ts';
import { planNudge } from '../domain/nudge.ts';
import { planRun } from '../domain/run.ts';
import { windowOn } from '../domain/window.ts';
import type { Message } from '../views/message.ts';
import { nudgeView } from '../views/nudge.ts';
import type { Job, JobContext } from './job.ts';

/** Whoever's turn comes during a run waits for so many at most. Those of one workspace are planned together: ten cost little more than one. */
const repsAtOnce = { inAll: 100, ofOne: 25 };
/** Workspaces planned at once: one that hangs must not hold up the others, and sending needs connections, too. */
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
      const taking = byWorkspace(due).values();
      const take = async (): Promise<void> => {
        for (const reps of taking) {
          const { taken, broke } = await plan(context, reps);
          theirs.push(...reps.filter(({ user }) => !taken.has(user) && !broke.has(user)));
          broken.push(...reps.filter(({ user }) => broke.has(user)));
          went += taken.size + broke.size;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, take));
      if (context.stopping()) return;
      vain = went > 0 ? 0 : vain + 1;
    }
  },
};

interface Planned {
  readonly taken: ReadonlySet<UserId>;
  readonly broke: Set<UserId>;
}

/** Turns of one workspace together or, when that breaks, each by itself, so that one costs none of the others theirs. */
async function plan(context: JobContext, reps: readonly DueRep[]): Promise<Planned> {
  const none: Planned = { taken: new Set(), broke: new Set() };
  if (context.stopping()) return none;
  const { sweep, apart, time } = context;
  const [{ workspace, user }] = reps as [DueRep];
  const now = time();
  const broke = new Set<UserId>();
  const decided = async (facts: RepFacts): Promise<Turn | null> => {
    const turn = await apart({ workspace, user: facts.rep.user }, async () => decide({ ...context, now }, facts));
    if (!turn) broke.add(facts.rep.user);
    return turn;
  };
  const row = reps.length === 1 ? { workspace, user } : { workspace };
  const taken = await apart(row, () => sweep.takeTurns(reps, now, decided));
  if (taken) return { taken, broke };
  if (reps.length === 1) return { ...none, broke: new Set([user]) };
  const each: Planned[] = [];
  for (const rep of reps) each.push(await plan(context, [rep]));
  return {
    taken: new Set(each.flatMap((one) => [...one.taken])),
    broke: new Set(each.flatMap((one) => [...one.broke])),
  };
}

/** What a rep's turn means at `now`: days to record as skipped, perhaps a nudge, and when to look again. */
function decide({ now, newId }: Pick<JobContext, 'now' | 'newId'>, facts: RepFacts): Turn {
  const { rep } = facts;
  const run = planRun(rep, now);
  const content = run.day ? planNudge(facts, run.day) : null;
  return { run, nudge: content && { id: newId<DeliveryId>(), content, expires: windowOn(content.day, rep).closes } };
}

const everybody = Number.MAX_SAFE_INTEGER;

/** The nudges a pass at `now` would send, without sending or writing anything. */
export async function* rehearse(
  context: Pick<JobContext, 'sweep' | 'now' | 'newId'>,
): AsyncGenerator<{ rep: DueRep; message: Message }> {
  for (const rep of await context.sweep.dueReps(context.now, { inAll: everybody, ofOne: everybody })) {
    const facts = await context.sweep.look(rep, context.now);
    const turn = facts && decide(context, facts);
    if (!facts || !turn?.nudge) continue;
    const { id, content } = turn.nudge;
    const steps = facts.due.flatMap(({ planned }) => planned ?? []);
    const material = { people: facts.due, steps, coaching: facts.coaching, lookedBack: new Set<EntryId>(), rep: facts.rep };
    yield { rep, message: nudgeView(id, content, material, content.day) };
  }
}
