import type { Office } from '../commands/desk.ts';
import type { Db } from '../db/client.ts';
import type { UserId, WorkspaceId } from '../domain/ids.ts';
import type { Log } from '../log.ts';
import type { Forms } from '../slack/forms.ts';
import type { Messenger } from '../slack/messenger.ts';
import type { ReadFile } from '../slack/read-file.ts';
import type { Share } from '../slack/uploads.ts';
import type { Clock } from '../time/clock.ts';

/** For whom an errand is. */
export interface For {
  readonly workspace: WorkspaceId;
  readonly actor: UserId;
}

export interface ErrandWorld {
  /** For what takes longer than a person waits for an answer. */
  readonly db: Db;
  readonly office: Pick<Office, 'transact' | 'newId'>;
  readonly messenger: Pick<Messenger, 'post' | 'update'>;
  readonly share: Share;
  readonly readFile: ReadFile;
  readonly forms: Pick<Forms, 'finish'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
}
