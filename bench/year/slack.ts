import type { DeliveryId, UserId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/rep.ts';
import type { Directory } from '../../src/slack/directory.ts';
import type { Messenger } from '../../src/slack/messenger.ts';
import type { Chance } from './chance.ts';

/** Slack as the jobs know it: it remembers what it showed and when, and fails as it is told to. */
export interface RecordingSlack {
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly shown: readonly { readonly key: DeliveryId; readonly at: number }[];
}

interface Told {
  now(): number;
  isMute(at: number): boolean;
  chance: Chance;
  person(workspace: WorkspaceId, user: UserId): Person;
  /** Shows everything twice, to see whether that is noticed. */
  twice: boolean;
}

/** Of so many messages, one is shown and its answer lost; another is lost on the way. */
const lossEvery = 400;

export function recordingSlack({ now, isMute, chance, person, twice }: Told): RecordingSlack {
  const shown: { key: DeliveryId; at: number }[] = [];
  const sentAt = (at: number) => ({ outcome: 'sent', channel: 'D0' as never, ts: (at / 1_000).toFixed(6) }) as const;
  return {
    shown,
    directory: {
      person: (workspace, user) =>
        isMute(now()) ? Promise.reject(new Error('Slack does not answer')) : Promise.resolve(person(workspace, user)),
    },
    messenger: {
      post(_workspace, _to, _message, key) {
        const at = now();
        if (isMute(at))
          return Promise.resolve(
            chance.below(2) === 0
              ? { outcome: 'later', seconds: 0, reason: 'slack unreachable' }
              : { outcome: 'limited', seconds: 30, reason: 'rate limited' },
          );
        const luck = chance.below(lossEvery);
        if (luck !== 0) shown.push({ key, at });
        if (twice) shown.push({ key, at });
        return Promise.resolve(luck < 2 ? { outcome: 'unknown', reason: 'no answer' } : sentAt(at));
      },
      find(_workspace, _where, key) {
        if (isMute(now())) return Promise.resolve({ outcome: 'later', seconds: 0, reason: 'slack unreachable' });
        const found = shown.find((one) => one.key === key);
        return Promise.resolve(found ? sentAt(found.at) : { outcome: 'absent' });
      },
      update: () => Promise.resolve(sentAt(now())),
      mayWork: () => Promise.resolve(true),
    },
  };
}
