import type { Clock } from './clock.ts';
import type { Files, StoredFile } from './files.ts';
import type { Journal } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Manifest } from './manifest.ts';
import type { Triggers } from './triggers.ts';
import { fillIds, type Views } from './views.ts';
import type { Channel, Message, Workspace } from './workspace.ts';

/** The app as Slack knows it. */
export interface AppIdentity {
  readonly appId: string;
  readonly botId: string;
  /** The app's own user. */
  readonly userId: string;
  readonly name: string;
}

/** Everything the local Slack holds; what a Web API method may read and change. */
export interface World {
  readonly workspace: Workspace;
  readonly views: Views;
  readonly files: Files;
  readonly triggers: Triggers;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly app: AppIdentity;
  /** The app answers a repeated `client_msg_id` with the first message, as Slack may or may not do. */
  readonly honoursClientMsgId: boolean;
  readonly clientMsgIds: Map<string, Message>;
  /** What Slackbot says of a command that is not the app's. */
  excuse(command: string, channel: Channel): string;
}

export interface Posting {
  readonly channel: string;
  readonly text: string;
  readonly blocks?: readonly JsonObject[];
  readonly metadata?: JsonObject;
  readonly onlyFor?: string;
  readonly threadTs?: string;
  readonly files?: readonly StoredFile[];
  /** Who wrote it; the app unless said. */
  readonly user?: string;
}

/** Puts a message in a channel and lets everybody who waits know. Checks nothing: the caller has. */
export function post(world: World, posting: Posting, via?: string): Message {
  const message: Message = {
    channel: posting.channel,
    ts: world.workspace.nextTs(),
    user: posting.user ?? world.app.userId,
    byApp: posting.user === undefined || posting.user === world.app.userId,
    text: posting.text,
    blocks: fillIds(posting.blocks ?? []),
    metadata: posting.metadata,
    onlyFor: posting.onlyFor,
    threadTs: posting.threadTs,
    files: posting.files ?? [],
    edited: false,
    deleted: false,
  };
  world.workspace.messages.push(message);
  world.journal.record({ kind: 'posted', message, ...(via !== undefined && { via }) });
  return message;
}

/** Replaces text and blocks together: text alone takes the blocks away, as in Slack. */
export function change(world: World, message: Message, text: string, blocks: readonly JsonObject[], via?: string): void {
  Object.assign(message, { text, blocks: fillIds(blocks), edited: true });
  world.journal.record({ kind: 'changed', message, ...(via !== undefined && { via }) });
}

export function remove(world: World, message: Message, via?: string): void {
  message.deleted = true;
  world.journal.record({ kind: 'deleted', message, ...(via !== undefined && { via }) });
}

/** A message as Slack puts it into answers and payloads. */
export function asSlackMessage(world: World, message: Message, withMetadata = false): JsonObject {
  const { app, workspace } = world;
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: workspace.teamId,
    ...(message.byApp && {
      bot_id: app.botId,
      app_id: app.appId,
      bot_profile: { id: app.botId, app_id: app.appId, name: app.name, deleted: false, team_id: workspace.teamId },
    }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(message.edited && { edited: { user: message.user, ts: message.ts } }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}
