import { z } from 'zod';
import type { ChannelId, UserId } from '../domain/ids.ts';
import { readView } from './filled.ts';
import { isHome, type Unclocked } from './heard.ts';
import type { Installation } from './installation.ts';

const look = z.object({ user: z.string().min(1), view: z.unknown().optional() });
const outer = z.object({ team_id: z.string().optional(), enterprise_id: z.string().nullish() });

const message = z.object({
  channel_type: z.literal('im'),
  user: z.string().min(1),
  channel: z.string().min(1),
  text: z.string().min(1),
  ts: z.string().min(1),
  // What the app says itself, edits, deletions and the like are messages, too.
  bot_id: z.undefined().optional(),
  // With a file, or shown in the channel from a thread, somebody's words are theirs all the same.
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
});

/** Whether an event is of this installation. */
export function isFromHome(body: object, home: Installation): boolean {
  const around = outer.safeParse(body);
  return around.success && isHome(home, around.data.team_id, around.data.enterprise_id ?? undefined);
}

/** What somebody wrote to the app in its direct message; null for everything else that happens there. */
export function heardMessage(event: object, body: object, home: Installation): Unclocked | null {
  const read = message.safeParse(event);
  if (!read.success || !isFromHome(body, home)) return null;
  const { user, channel, text, ts } = read.data;
  return {
    workspace: home.workspace,
    actor: user as UserId,
    channel: channel as ChannelId,
    // A message is told by where and when it was written, however often Slack delivers it.
    key: `${channel} ${ts}`,
    what: { written: text },
  };
}

const revoked = z.object({ tokens: z.object({ bot: z.array(z.unknown()).min(1) }) });

/** Whether our own token is among those that were revoked, and not only somebody's. */
export const isOurToken = (event: object): boolean => revoked.safeParse(event).success;

/** Who opened Home, and how it stood; null for an event that is none of this installation. */
export function heardLook(event: object, body: object, home: Installation) {
  const read = look.safeParse(event);
  if (!read.success || !isFromHome(body, home)) return null;
  return { user: read.data.user as UserId, view: readView(read.data.view) };
}
