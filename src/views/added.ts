import type { Suggestion } from '../domain/coach/suggest.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from './buttons.ts';
import { actions, inCode, type Message, message, section } from './message.ts';
import { called, undo } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

/** After the form: one person rarely comes alone. */
export const withAnother = ({ blocks }: Message): Message =>
  message(...blocks, actions([buttons.openAdd.draw('Add somebody else', {})]));

/** Said below: whom a name that was added may have meant. */
export const alreadyThere = (near: Pick<Prospect, 'name' | 'contacts'>, added: string): string =>
  `Did you mean ${called(near)}, who is on your list already? Then \`/nextstep remove ${inCode(added)}\` takes this one off again.`;

/** Somebody is on the list: what could be the first step. */
export function addedView(prospect: Prospect, entry: EntryId, suggestions: readonly Suggestion[]): Message {
  const said = `${called(prospect)} is on your list.`;
  const first = suggestionBlocks(`${said} What is the smallest step you could help them take?`, prospect.id, suggestions);
  return message(...(first.length > 0 ? first : [section(said)]), actions([undo(entry)]));
}
