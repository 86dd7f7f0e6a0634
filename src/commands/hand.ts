import { hand } from '../domain/changes/keeping.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { mayUse } from '../domain/policy.ts';
import { readHandOver } from '../domain/reading/args.ts';
import { nextRunAt } from '../domain/run.ts';
import { buttons } from '../views/buttons.ts';
import { replace, whisper } from '../views/message.ts';
import { called, saidView } from '../views/said.ts';
import { startedView } from '../views/handover.ts';
import { on, type Verb } from './command.ts';
import { silenceKeys } from './parts/adding.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'hand',
  usage: ['hand Acme to @dana'],
  summary: 'hand a prospect over; both of you are told',
  async run(context, { who: words }) {
    const { tenant, rep, now } = context;
    const { who, user } = readHandOver(words);
    if (!user) return refuse({ refused: 'not-a-person' }).reply;
    const found = await whom(context, who, { usage: command.usage[0]!, careful: true });
    if ('reply' in found) return found.reply;
    const to = await tenant.people.get(user);
    if (!to || !mayUse(to)) return refuse({ refused: 'not-a-person' }).reply;
    const { prospect: before } = found;
    if (before.owner === to.user) return refuse({ refused: 'already-theirs', name: before.name, owner: to.user }).reply;
    const namesakes = await tenant.prospects.withKeys([before.key]);
    if (namesakes.some(({ owner }) => owner === to.user))
      return refuse({ refused: 'already-theirs', name: before.name, owner: to.user }).reply;
    if (before.stopped || (await tenant.stops.holds(silenceKeys(before.name, before.contacts))))
      return refuse({ refused: 'stopped', name: before.name }).reply;
    const { prospect, entry } = await record(context, hand(before, to.user, context.today));
    const content = {
      kind: 'handover',
      from: before.owner,
      to: to.user,
      prospects: [prospect.id],
      start: to.joinedAt === null,
    } as const;
    await tenant.outbox.tell({ id: context.newId<DeliveryId>(), to: to.user, content }, now);
    // A manager who hands over for somebody tells them too.
    if (before.owner !== rep.user)
      await tenant.outbox.tell({ id: context.newId<DeliveryId>(), to: before.owner, content: { ...content, start: false } }, now);
    return whisper(saidView(`${called(prospect)} is with <@${to.user}> now, with the whole story. I have told them.`, entry));
  },
};

export const presses = [
  on(buttons.startNudges, async ({ tenant, rep, now, today }) => {
    if (rep.joinedAt) return replace(startedView(rep));
    const joined = { ...rep, joinedAt: now };
    return replace(startedView(await tenant.people.change(rep.user, { joinedAt: now, nextRunAt: nextRunAt(joined, today) })));
  }),
];
