import { type DeliveryKind, type DeliveryState, givenUpStates, type LeasedDelivery } from './domain/delivery.ts';
import type { Outbox } from './db/outbox.ts';
import type { Expired } from './db/outbox/expired.ts';
import type { Sweep } from './db/sweep.ts';
import type { Turn } from './db/sweep/turns.ts';
import type { DeliveryId, UserId, WorkspaceId } from './domain/ids.ts';
import type { Log } from './log.ts';
import type { Metrics } from './ops/metrics.ts';
import type { Messenger } from './slack/messenger.ts';

/**
 * The same sweep, which tells in the log what is going to be said, under the id that leads through the rest, and in the
 * numbers what passed unsaid.
 */
export function tellingSweep(sweep: Sweep, log: Log, settled: Metrics['settled']): Sweep {
  const planned = (kind: DeliveryKind, workspace: WorkspaceId, id: DeliveryId): void =>
    log.debug({ id, workspace, kind }, 'delivery.planned');
  const passed = (kind: DeliveryKind, reason: string): void => settled({ kind, state: 'skipped', reason, lag: null });
  return {
    ...sweep,
    async takeTurns(found, now, decide) {
      const turns = new Map<UserId, Turn>();
      const taken = await sweep.takeTurns(found, now, async (facts) => {
        const turn = await decide(facts);
        if (turn) turns.set(facts.rep.user, turn);
        return turn;
      });
      for (const { workspace, user } of found) {
        const turn = taken.has(user) && turns.get(user);
        if (!turn) continue;
        for (const { reason } of turn.run.skipped) passed('nudge', reason);
        if (turn.nudge) planned('nudge', workspace, turn.nudge.id);
      }
      return taken;
    },
    async takeDigest(team, dueAt, turn, now) {
      const taken = await sweep.takeDigest(team, dueAt, turn, now);
      if (taken && turn.expired) passed('digest', 'outage');
      else if (taken) planned('digest', team.id, turn.id);
      return taken;
    },
  };
}

/** The same outbox, which tells what becomes of each message: in the log, under its id, and in the numbers. */
export function tellingOutbox(outbox: Outbox, log: Log, settled: Metrics['settled']): Outbox {
  const tell = (line: { readonly state: DeliveryState }): void =>
    log[givenUpStates.includes(line.state) ? 'warn' : 'info'](line, 'delivery.settled');
  const tellExpired = (expired: readonly Expired[]): void => {
    for (const one of expired) {
      settled({ kind: one.kind, state: one.state, reason: one.reason ?? '', lag: null });
      tell(one);
    }
  };
  return {
    ...outbox,
    async claim(...asked) {
      const claimed = await outbox.claim(...asked);
      for (const delivery of claimed) log.debug({ ...named(delivery), dueAt: delivery.dueAt }, 'delivery.leased');
      return claimed;
    },
    async begin(delivery, now) {
      const begun = await outbox.begin(delivery, now);
      if (begun) log.debug(named(delivery), 'delivery.begun');
      else log.warn(named(delivery), 'delivery.overtaken');
      return begun;
    },
    async release(delivery) {
      await outbox.release(delivery);
      log.debug(named(delivery), 'delivery.released');
    },
    async settle(delivery, after, now) {
      const kept = await outbox.settle(delivery, after, now);
      if (!kept) {
        log.warn(named(delivery), 'delivery.overtaken');
        return kept;
      }
      const { kind } = delivery.content;
      const { state } = after;
      const reason = 'reason' in after ? after.reason : '';
      const lag = state === 'sent' ? (now.getTime() - delivery.wantedAt.getTime()) / 1_000 : null;
      settled({ kind, state, reason, lag });
      tell({ ...named(delivery), state, ...(reason && { reason }), ...(lag !== null && { lag }) });
      return kept;
    },
    async expire(now) {
      const expired = await outbox.expire(now);
      tellExpired(expired);
      return expired;
    },
    async disable(workspace, reason, now) {
      const expired = await outbox.disable(workspace, reason, now);
      log.warn({ workspace, reason }, 'workspace.disabled');
      tellExpired(expired);
      return expired;
    },
    async enable(workspace, now) {
      const back = await outbox.enable(workspace, now);
      if (back) log.info({ workspace }, 'workspace.enabled');
      return back;
    },
  };
}

/** The same messenger, which tells what it found when it looked for a message in Slack. */
export function tellingMessenger(messenger: Messenger, log: Log): Messenger {
  return {
    ...messenger,
    async find(workspace, where, id, since) {
      const found = await messenger.find(workspace, where, id, since);
      log.info({ id, workspace, outcome: found.outcome }, 'delivery.looked');
      return found;
    },
  };
}

const named = ({ id, workspace, content, attempt }: LeasedDelivery) => ({ id, workspace, kind: content.kind, attempt });
