import { dayAt, type LocalDay } from '../domain/calendar.ts';
import { wholeWeek } from '../domain/digest.ts';
import type { DeliveryContent, DeliveryKind, LeasedDelivery, Outcome } from '../domain/delivery.ts';
import type { ChannelId, DeliveryId, UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { type Named, namedIn, pausedBy } from '../domain/nudge-content.ts';
import { digestView } from '../views/digest.ts';
import { handoverView } from '../views/handover.ts';
import type { Message } from '../views/message.ts';
import { noticeView } from '../views/notice.ts';
import { type NudgeMaterial, nudgeView } from '../views/nudge.ts';
import type { Job, JobContext } from './job.ts';

/** Hand-overs and notices, and whatever a process that died had left behind. */
export const job: Job = { name: 'deliver', every: '* * * * *', run: (context) => deliver(context, ['handover', 'notice']) };

const atOnce = 20;

/** Sends what waits, one after the other. Each message is leased, begun, sent and settled: a crash at any point leaves a row that tells. */
export async function deliver(context: JobContext, kinds: readonly DeliveryKind[]): Promise<void> {
  const { outbox, now } = context;
  await outbox.expire(now);
  const paused = new Set<string>();
  for (let leased = await outbox.lease(now, atOnce, kinds); leased.length > 0; leased = await outbox.lease(now, atOnce, kinds)) {
    for (const delivery of leased) {
      if (context.stopping()) return;
      const limited = paused.has(delivery.workspace);
      const { workspace, id } = delivery;
      const outcome = await context.apart({ workspace, id }, () =>
        limited ? Promise.resolve(rateLimited) : send(context, delivery),
      );
      if (outcome === 'unsaid') continue;
      if (outcome?.outcome === 'later') paused.add(workspace);
      await outbox.settle(delivery, outcome ?? broken(delivery), now);
      if (outcome) await context.apart({ workspace, id }, () => follow(context, delivery, outcome));
    }
  }
}

const rateLimited: Outcome = { outcome: 'later', seconds: 60, reason: 'rate limited' };

/** What cannot even be drawn is tried again for a while, since a later version may know how, and then given up. */
const triesBeforeGivingUp = 5;

const broken = ({ attempt }: LeasedDelivery): Outcome =>
  attempt < triesBeforeGivingUp ? { outcome: 'later', seconds: 300, reason: 'fault' } : { outcome: 'refused', reason: 'fault' };

/** Says it; `unsaid` when there was nothing left to say, or another process has it in hand by now. */
async function send({ outbox, messenger, now }: JobContext, delivery: LeasedDelivery): Promise<Outcome | 'unsaid'> {
  const { workspace, id, content, to, channel } = delivery;
  const target: UserId | ChannelId | null = to ?? channel;
  const named = namedBy(content);
  const material = await outbox.material(workspace, to, named);
  const today = material.rep ? dayAt(now, material.rep.zone) : content.kind === 'digest' ? content.week.to : dayAt(now, 'UTC');
  if (!target || (named.people.length > 0 && stillMeant(content, material.people).length === 0)) {
    await outbox.skip(delivery, 'nothing left to say', now);
    return 'unsaid';
  }
  const message = draw(id, content, { ...material, note: await outbox.noteOf(workspace, content) }, to, today);
  if (!(await outbox.begin(delivery))) return 'unsaid';
  return messenger.post(workspace, target, message, id);
}

/** A delivery's message, drawn from how things stand. */
export function draw(
  id: DeliveryId,
  content: DeliveryContent,
  material: NudgeMaterial & { readonly note: string | null },
  reader: UserId | null,
  today: LocalDay,
): Message {
  switch (content.kind) {
    case 'nudge':
      return nudgeView(id, content, material, today);
    case 'digest':
      return digestView(wholeWeek(content.week), today);
    case 'handover':
      return handoverView(
        { ...content, note: material.note, prospects: stillMeant(content, material.people) },
        reader ?? content.to,
        today,
      );
    case 'notice':
      return noticeView(content.problem);
  }
}

/** Less those who went on to somebody else since: a hand-over taken back is not told any more. */
function stillMeant(content: DeliveryContent, people: readonly Prospect[]): readonly Prospect[] {
  return content.kind === 'handover' ? people.filter(({ owner }) => owner === content.to) : people;
}

export function namedBy(content: DeliveryContent): Named {
  if (content.kind === 'nudge') return namedIn(content);
  return { people: content.kind === 'handover' ? content.prospects : [], steps: [], practisedWith: [] };
}

/** What Slack says of a channel that is lost to us: archived, gone, or we were never invited. */
const channelLost = /^(is_archived|channel_not_found|not_in_channel|restricted_action\w*|no_permission)$/;

async function follow(
  { outbox, now, newId }: JobContext,
  { workspace, content, to, channel }: LeasedDelivery,
  outcome: Outcome,
): Promise<void> {
  if (outcome.outcome === 'sent' && content.kind === 'nudge' && to) {
    await outbox.nudged(workspace, to, pausedBy(content), content.day, now);
  }
  if (outcome.outcome === 'refused' && content.kind === 'digest' && channel && channelLost.test(outcome.reason)) {
    const keeper = await outbox.digestKeeper(workspace);
    if (keeper)
      await outbox.notify(workspace, keeper, newId<DeliveryId>(), { kind: 'digest-channel', channel, code: outcome.reason }, now);
  }
}
