import type { Job } from './job.ts';

/** Slack's `users.info` allows about a hundred calls a minute; the rest of them are for commands. */
const perMinute = 40;

/** Asks Slack once a day about every rep: zones move with people, and people leave. */
export const job: Job = {
  name: 'people',
  every: '* * * * *',
  async run({ upkeep, directory, now, stopping, apart }) {
    for (const { workspace, user } of await upkeep.peopleToRefresh(now, perMinute)) {
      if (stopping()) return;
      await apart({ workspace, user }, async () =>
        upkeep.refreshed(workspace, user, await directory.person(workspace, user), now),
      );
    }
  },
};
