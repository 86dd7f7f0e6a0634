import type { Suggestion } from '../domain/coach/suggest.ts';
import type { Prospect } from '../domain/prospect.ts';
import { inCode, type Message, message, plain } from './message.ts';
import { called } from './said.ts';
import { suggestionBlocks } from './suggestions.ts';

/** Three small steps to choose from; a team may have hidden them all. */
export function coachView(prospect: Prospect, suggestions: readonly Suggestion[]): Message {
  if (suggestions.length === 0)
    return plain(
      `${called(prospect)}: nothing on the shelf fits today. \`/nextstep ${inCode(prospect.name)}: your own small step\` plans one of yours.`,
    );
  return message(...suggestionBlocks(`${called(prospect)}: which of these could you do today?`, prospect.id, suggestions));
}
