import type { DigestTurn } from '../db/sweep/digests.ts';
import { dayAt } from '../domain/calendar.ts';
import { digestExpires, nextDigestAt, weekBefore } from '../domain/digest.ts';
import type { DeliveryId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import { digestView } from '../views/digest.ts';
import type { Message } from '../views/message.ts';
import type { Job, JobContext } from './job.ts';

/** Plans only, as the nudge's does. */
export const job: Job = {
  name: 'digest',
  every: '* * * * *',
  async run(context) {
    const { sweep, now } = context;
    for (const { team, dueAt } of await sweep.dueDigests(now)) {
      if (context.stopping()) return;
      await context.apart({ workspace: team.id }, async () =>
        sweep.takeDigest(team, dueAt, await plan(context, team, dueAt), now),
      );
    }
  },
};

/** The digest that was due at `dueAt`: of the ISO week that had ended then, good until the end of the day after. */
async function plan(
  { sweep, now, newId }: Pick<JobContext, 'sweep' | 'now' | 'newId'>,
  team: Team,
  dueAt: Date,
): Promise<DigestTurn> {
  const { zone } = team.digest;
  const expires = digestExpires(team.digest, dueAt);
  return {
    week: await sweep.week(team, weekBefore(dayAt(dueAt, zone)).from, now),
    id: newId<DeliveryId>(),
    expires,
    expired: now >= expires,
    // From when this one was due, not from now: after an outage of weeks each of them has its turn or its record.
    next: nextDigestAt(team.digest, dueAt),
  };
}

/** The digests a pass at `now` would post, without posting or writing anything. */
export async function* rehearse(
  context: Pick<JobContext, 'sweep' | 'now' | 'newId'>,
): AsyncGenerator<{ team: Team; message: Message }> {
  for (const { team, dueAt } of await context.sweep.dueDigests(context.now)) {
    const { week, expired } = await plan(context, team, dueAt);
    if (!expired) yield { team, message: digestView(week, dayAt(context.now, team.digest.zone)) };
  }
}
