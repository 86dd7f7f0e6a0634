import type { DeliveryKind, LeasedDelivery } from '../domain/delivery.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Rep } from '../domain/rep.ts';
import { sayable } from '../domain/run.ts';
import { afterLook, afterPost, beatSeconds, type Settlement } from '../domain/sending.ts';
import { windowOn } from '../domain/window.ts';
import { drawn } from './parts/draw.ts';
import { type Ended, follow } from './parts/follow.ts';
import type { Job, JobContext } from './job.ts';

/** Says what waits to be said, whoever planned it. */
export const job: Job = { name: 'deliver', every: `*/${beatSeconds} * * * * *`, run: (context) => deliver(context) };

/** Messages on their way at once. */
const atOnce = 192;

/**
 * Claims and says until nothing is left that may be said now. What is claimed together takes its way together, as far as it
 * goes: read, begun and recorded at once, a dozen messages cost the database little more than one.
 */
export async function deliver(context: JobContext, kinds: readonly DeliveryKind[] | null = null): Promise<void> {
  const flying = new Map<Promise<void>, WorkspaceId>();
  const launch = (delivery: LeasedDelivery, landed: () => Promise<unknown>): void => {
    const { workspace, id } = delivery;
    const flight = context
      .apart({ workspace, id }, () => carry(context, delivery, landed))
      .then(() => void flying.delete(flight));
    flying.set(flight, workspace);
  };
  try {
    for (;;) {
      const room = context.stopping() ? 0 : atOnce - flying.size;
      const claimed = room > 0 ? await context.outbox.claim(context.time(), room, counted(flying.values()), kinds) : [];
      const landed = company(claimed.length, context.moment);
      for (const delivery of claimed) launch(delivery, landed);
      if (flying.size === 0) return;
      const flights = [...flying.keys()];
      // That was about all that the workspaces' paces allow now, unless there was room for no more.
      if (claimed.length < room) await Promise.race([Promise.all(flights), context.pause()]);
      else await Promise.race(flights);
    }
  } finally {
    // Also when claiming breaks: a process that stops waits for this run, and the next one counts what is on its way.
    await Promise.all(flying.keys());
  }
}

/** Waits for the others of `size` whose answers come about now. Called once by each that was not given back. */
function company(size: number, moment: () => Promise<void>): () => Promise<unknown> {
  let away = size;
  let gather = (): void => {};
  const all = new Promise<void>((resolve) => (gather = resolve));
  let soon: Promise<unknown> | undefined;
  return () => {
    away -= 1;
    if (away === 0) gather();
    return (soon ??= Promise.race([all, moment()]).finally(() => (soon = undefined)));
  };
}

function counted(workspaces: Iterable<WorkspaceId>): ReadonlyMap<WorkspaceId, number> {
  const counts = new Map<WorkspaceId, number>();
  for (const workspace of workspaces) counts.set(workspace, (counts.get(workspace) ?? 0) + 1);
  return counts;
}

/** One message, from its lease to its end or its next turn. */
async function carry(context: JobContext, delivery: LeasedDelivery, landed: () => Promise<unknown>): Promise<void> {
  const { outbox } = context;
  if (context.stopping()) return outbox.release(delivery);
  let ended: Ended | null;
  try {
    ended = await attempt(context, delivery);
  } catch (error) {
    await outbox.settle(delivery, broken(context, delivery, error), context.time());
    throw error;
  } finally {
    await landed();
  }
  if (!ended) return;
  // First, since all of it can be done twice: of a process that dies in between, the next one does it once more.
  await follow(context, delivery, ended);
  await outbox.settle(delivery, ended.after, context.time());
}

/** Null when another process has it in hand by now. */
async function attempt(context: JobContext, delivery: LeasedDelivery): Promise<Ended | null> {
  const { outbox, messenger } = context;
  const { workspace, id, to, channel, begunAt } = delivery;
  const heardInTime = <Heard>(answer: Promise<Heard>): Promise<Heard | typeof unheard> =>
    Promise.race([answer, context.outOfTime.then(() => unheard)]);
  const target = to ?? channel;
  if (!target) return { after: nothingLeft };
  if (delivery.state === 'sending') {
    const where = to ? ((await outbox.nudgedIn(workspace, to)) ?? to) : target;
    const found = await heardInTime(messenger.find(workspace, where, id, begunAt ?? delivery.dueAt));
    if (found.outcome === 'sent') return { after: { state: 'sent', channel: found.channel, ts: found.ts } };
    if (found.outcome !== 'absent')
      return {
        after: afterLook(delivery, found, context.time(), Math.random(), context.sending),
        ...(found.outcome === 'refused' && { refused: found.reason }),
      };
    if (delivery.expiresAt && delivery.expiresAt <= context.time()) return { after: { state: 'skipped', reason: 'late' } };
  }
  const { message, meant, rep } = await drawn(context, delivery);
  if (!meant) return { after: nothingLeft };
  const notNow = rep && untimely(delivery, rep, context.time());
  if (notNow) return { after: notNow };
  if (!(await outbox.begin(delivery, context.time()))) return null;
  const outcome = await heardInTime(messenger.post(workspace, target, message, id));
  return {
    after: afterPost(delivery, outcome, context.time(), Math.random(), context.sending),
    ...(outcome.outcome === 'refused' && { refused: outcome.reason }),
    ...(outcome.outcome === 'limited' && { pause: outcome.seconds }),
  };
}

/** What follows when a nudge may not be said now: since it was decided on, the rep may have moved, left, or heard another. */
function untimely({ content, tries, begunAt }: LeasedDelivery, rep: Rep, now: Date): Settlement | null {
  if (content.kind !== 'nudge') return null;
  // What may have been said, was looked for and is not there needs no rest from itself.
  const itself = begunAt !== null && rep.lastNudgedAt?.getTime() === begunAt.getTime();
  const may = sayable(content.day, itself ? { ...rep, lastNudgedAt: null } : rep, now);
  if (typeof may === 'string') return { state: 'skipped', reason: may };
  const expiresAt = windowOn(content.day, rep).closes;
  return may > now ? { state: 'pending', dueAt: may, wantedAt: may, expiresAt, reason: 'not yet', tries } : null;
}

const nothingLeft: Settlement = { state: 'skipped', reason: 'nothing left to say' };
const unheard = { outcome: 'unknown', reason: 'process stopped' } as const;

/** What cannot even be drawn is tried again for a while, since a later version may know how, and then given up. */
const triesOfTheBroken = 5;
/** The trouble of a database costs no try, and is mostly over in seconds. */
const breathMs = 5_000;

function broken({ time, passing }: JobContext, { state, tries }: LeasedDelivery, error: unknown): Settlement {
  const after = (ms: number): Date => new Date(time().getTime() + ms);
  if (passing(error)) return { state, dueAt: after(breathMs), reason: 'database', tries };
  if (tries + 1 >= triesOfTheBroken) return { state: state === 'sending' ? 'unknown' : 'refused', reason: 'fault' };
  return { state, dueAt: after(300_000), reason: 'fault', tries: tries + 1 };
}
