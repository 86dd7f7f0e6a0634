import { z } from 'zod';
import type { ChannelId, UserId } from '../domain/ids.ts';
import { isHome, type Unclocked } from './heard.ts';
import type { Installation } from './installation.ts';

const used = z.object({
  user: z.object({ id: z.string().min(1) }),
  enterprise: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().min(1),
  callback_id: z.string().min(1),
  team: z.object({ id: z.string(), domain: z.string().optional() }).nullish(),
  message: z.object({ text: z.string().default(''), ts: z.string() }).nullish(),
  response_url: z.string().optional(),
});

/** A shortcut, heard as a press that brings the message it was used on; null for one that is not of this installation. */
export function heardShortcut(body: object, home: Installation): (Unclocked & { readonly responseUrl: string | null }) | null {
  const read = used.safeParse(body);
  if (!read.success || !isHome(home, read.data.team?.id, read.data.enterprise?.id)) return null;
  const { user, team, channel, trigger_id: key, callback_id: id, message, response_url: responseUrl = null } = read.data;
  // The payload has no link of the message, so it is put together as Slack's own are.
  const link =
    message && channel && team?.domain
      ? `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`
      : null;
  return {
    workspace: home.workspace,
    actor: user.id as UserId,
    channel: (channel?.id as ChannelId | undefined) ?? null,
    key,
    what: { pressed: id, with: { value: JSON.stringify(message ? { text: message.text, link } : {}) } },
    responseUrl,
  };
}
