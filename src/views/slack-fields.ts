import type { InputBlock } from '@slack/types';
import type { ChannelId, UserId } from '../domain/ids.ts';
import { field, type Labelled } from './fields.ts';

// Chosen from lists that Slack keeps: no scope is needed, and what comes back is an id.

/** Somebody of this Slack. */
export function personField(name: string, { value, ...labelled }: Labelled & { readonly value?: UserId | null }): InputBlock {
  return field(name, labelled, { type: 'users_select', action_id: 'value', ...(value && { initial_user: value }) });
}

/** Some people of this Slack. */
export function peopleField(name: string, { value, ...labelled }: Labelled & { readonly value: readonly UserId[] }): InputBlock {
  return field(name, labelled, {
    type: 'multi_users_select',
    action_id: 'value',
    ...(value.length > 0 && { initial_users: [...value] }),
  });
}

/** One file of somebody's own machine. Slack itself takes 10 MB; its endings are a hint to whoever chooses. */
export function fileField(
  name: string,
  { endings, ...labelled }: Labelled & { readonly endings: readonly string[] },
): InputBlock {
  return field(name, labelled, { type: 'file_input', action_id: 'value', filetypes: [...endings], max_files: 1 });
}

/** A channel, public or private, of this workspace alone. */
export function channelField(name: string, { value, ...labelled }: Labelled & { readonly value: ChannelId | null }): InputBlock {
  return field(name, labelled, {
    type: 'conversations_select',
    action_id: 'value',
    filter: { include: ['public', 'private'], exclude_bot_users: true, exclude_external_shared_channels: true },
    ...(value && { initial_conversation: value }),
  });
}
