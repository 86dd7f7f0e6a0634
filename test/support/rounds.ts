import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/db/new-id.ts';
import { openOutbox } from '../../src/db/outbox.ts';
import { openSweep } from '../../src/db/sweep.ts';
import { openUpkeep } from '../../src/db/upkeep.ts';
import type { ChannelId, UserId } from '../../src/domain/ids.ts';
import { defaultSending } from '../../src/domain/sending.ts';
import { jobs } from '../../src/jobs/all.ts';
import type { Message, Reply } from '../../src/views/message.ts';
import { type Desk, people } from './desk.ts';
import { withinLimits } from './limits.ts';

/** Something the app said first, and as it stands after being drawn anew. */
export interface Said extends Reply {
  readonly to: UserId | ChannelId;
  readonly replace: Message;
}

/** The clock's rounds at a desk: every job, as at a minute's beat, with a Slack that takes everything. */
export interface Rounds {
  /** Moves the clock there, runs every job once, and returns what was said then, oldest first. */
  beat(instant: string): Promise<readonly Said[]>;
  /** Everything said so far to somebody of this workspace, drawn as it stands. */
  said(): readonly Said[];
}

export function useRounds(desk: Desk): Rounds {
  const all: { workspace: string; to: UserId | ChannelId; ts: string; message: Message }[] = [];
  const mine = () =>
    all.filter(({ workspace }) => workspace === desk.workspace).map(({ to, message }) => ({ to, replace: message }));
  return {
    said: mine,
    async beat(instant) {
      desk.at(instant);
      const now = new Date(instant);
      const before = mine().length;
      const context = {
        sweep: openSweep(desk.db),
        outbox: openOutbox(desk.db, defaultSending),
        upkeep: openUpkeep(desk.db),
        messenger: {
          post: (workspace: string, to: UserId | ChannelId, message: Message) => {
            const ts = `${all.length + 1}.000`;
            withinLimits({ replace: message });
            all.push({ workspace, to, ts, message });
            return Promise.resolve({ outcome: 'sent', channel: `D${to}` as ChannelId, ts } as const);
          },
          find: () => Promise.resolve({ outcome: 'absent' } as const),
          mayWork: () => Promise.resolve(true),
          update: (_workspace: string, channel: ChannelId, ts: string, message: Message) => {
            withinLimits({ replace: message });
            const at = all.findIndex((one) => one.ts === ts);
            if (at >= 0) all[at] = { ...all[at]!, message };
            return Promise.resolve({ outcome: 'sent', channel, ts } as const);
          },
        },
        directory: {
          person: (_workspace: string, user: UserId) =>
            Promise.resolve(Object.values(people).find((one) => one.user === user) ?? null),
        },
        now,
        time: () => now,
        moment: () => sleep(5),
        pause: () => sleep(5),
        sending: defaultSending,
        newId: <Id extends string>() => newId(now) as Id,
        passing: () => false,
        stopping: () => false,
        outOfTime: new Promise<void>(() => {}),
        apart: <T>(_row: object, work: () => Promise<T>) => work(),
      };
      for (const job of jobs) await job.run(context);
      return mine().slice(before);
    },
  };
}
