import { userMention } from '../../domain/reading/args.ts';
import { validName } from '../../domain/reading/name.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** A name for a prospect or a contact person. Somebody of this Slack is neither. */
export function readName(typed: string): { readonly name: string; readonly key: string } | Refusal {
  if (userMention(typed)) return { refused: 'name-mention' };
  const named = validName(typed);
  return 'unnamed' in named ? { refused: named.unnamed === 'long' ? 'name-long' : 'name-empty' } : named;
}
