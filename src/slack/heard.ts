import { createHash } from 'node:crypto';
import type { BlockAction, SlashCommand } from '@slack/bolt';
import { z } from 'zod';
import type { Heard } from '../commands/desk.ts';
import type { Sought } from '../commands/parts/offer.ts';
import type { ChannelId, UserId } from '../domain/ids.ts';
import { type FormSeen, readView } from './filled.ts';
import type { Installation } from './installation.ts';

export type Unclocked = Omit<Heard, 'now'>;

const typed = z.object({
  user_id: z.string().min(1),
  text: z.string().default(''),
  channel_id: z.string().optional(),
  trigger_id: z.string().min(1),
  team_id: z.string().optional(),
  enterprise_id: z.string().optional(),
});

const pressed = z.object({
  user: z.object({ id: z.string().min(1) }),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().min(1),
  view: z.unknown().optional(),
});

const action = z.object({
  action_id: z.string(),
  block_id: z.string().optional(),
  value: z.string().optional(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
});

/** What was typed; null for a payload that is not a command of this installation. */
export function heardCommand(command: SlashCommand, home: Installation): Unclocked | null {
  const read = typed.safeParse(command);
  if (!read.success || !isHome(home, read.data.team_id, read.data.enterprise_id)) return null;
  const { user_id: user, channel_id: channel, trigger_id: key, text } = read.data;
  return {
    workspace: home.workspace,
    actor: user as UserId,
    channel: (channel as ChannelId | undefined) ?? null,
    key,
    what: { typed: text },
  };
}

/** What was pressed; null for a payload that is not a press in this installation. */
export function heardPress(body: BlockAction, pressedAction: unknown, home: Installation): Unclocked | null {
  const read = pressed.safeParse(body);
  const on = action.safeParse(pressedAction);
  if (!read.success || !on.success || !isHome(home, read.data.team?.id, read.data.enterprise?.id)) return null;
  const { user, channel, trigger_id: key } = read.data;
  const {
    action_id: id,
    block_id: blockId,
    value,
    selected_date: date,
    selected_option: option,
    selected_user: colleague,
  } = on.data;
  const form = readView(read.data.view)?.filled;
  return {
    workspace: home.workspace,
    actor: user.id as UserId,
    channel: (channel?.id as ChannelId | undefined) ?? null,
    key,
    what: {
      pressed: id,
      with: { value, blockId, date: date ?? undefined, chosen: option?.value ?? colleague ?? undefined, form },
    },
  };
}

/** One token, one workspace: a payload that names another was not meant for these rows. */
export function isHome(
  { teamId, enterpriseId, workspace }: Installation,
  team: string | undefined,
  enterprise: string | undefined,
): boolean {
  return workspace === enterpriseId ? enterprise === enterpriseId : team === teamId;
}

const submission = z.object({
  user: z.object({ id: z.string().min(1) }),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().optional(),
});

/** A form submitted, or closed half-way; null for a payload that is none of this installation. */
export function heardForm(
  body: object,
  seen: FormSeen | undefined,
  how: 'submitted' | 'left',
  home: Installation,
): Unclocked | null {
  const read = submission.safeParse(body);
  if (!read.success || !seen || !isHome(home, read.data.team?.id, read.data.enterprise?.id)) return null;
  const { filled, id, hash } = seen;
  const told = createHash('sha256')
    .update(JSON.stringify([read.data.user.id, filled]))
    .digest('base64url');
  return {
    workspace: home.workspace,
    actor: read.data.user.id as UserId,
    channel: null,
    // Not the trigger: pressed again because it took long, the same submission has another.
    key: `${how} ${id} ${hash} ${told}`,
    what: how === 'submitted' ? { submitted: filled } : { left: filled },
  };
}

const suggestion = submission.extend({ action_id: z.string(), value: z.string().default('') });

/** What was typed into a search field; null for a payload that is none of this installation. */
export function heardSearch(body: object, home: Installation): Omit<Sought, 'now'> | null {
  const read = suggestion.safeParse(body);
  if (!read.success || !isHome(home, read.data.team?.id, read.data.enterprise?.id)) return null;
  return { workspace: home.workspace, actor: read.data.user.id as UserId, search: read.data.action_id, typed: read.data.value };
}
