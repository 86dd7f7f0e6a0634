import type { ExternalSelect, UsersSelect } from '@slack/types';
import type { UserId } from '../domain/ids.ts';

/** A choice from a list that Slack keeps, or asks us for. Its choices carry nothing of ours: an id comes back. */
export interface SelectKind<Name extends string, Id extends string, Element> {
  readonly name: Name;
  draw(placeholder: string): Element;
  read(chosen: string | undefined): Id | undefined;
}

/** Somebody found by typing; the name is that of a search (`searches`). */
export function defineFinder<const Name extends string, Id extends string>(
  name: Name,
  id: { safeParse(chosen: unknown): { data?: Id | undefined } },
): SelectKind<Name, Id, ExternalSelect> {
  return {
    name,
    draw: (placeholder) => ({
      type: 'external_select',
      action_id: name,
      min_query_length: 0,
      placeholder: { type: 'plain_text', text: placeholder },
    }),
    read: (chosen) => id.safeParse(chosen).data,
  };
}

/** Somebody of this Slack. */
export function defineColleague<const Name extends `${string}.${string}`>(name: Name): SelectKind<Name, UserId, UsersSelect> {
  return {
    name,
    draw: (placeholder) => ({ type: 'users_select', action_id: name, placeholder: { type: 'plain_text', text: placeholder } }),
    read: (chosen) => (chosen && /^[UW][A-Z0-9]{1,30}$/.test(chosen) ? (chosen as UserId) : undefined),
  };
}
