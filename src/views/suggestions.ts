import type { ActionsBlock, SectionBlock } from '@slack/types';
import type { Suggestion } from '../domain/coach/suggest.ts';
import type { ProspectId } from '../domain/ids.ts';
import { buttons } from './buttons.ts';
import { actions, section } from './message.ts';
import { within } from './said.ts';

/** Up to three small steps, each with a number to press. `question` ends what was said before. Nothing when there are none. */
export function suggestionBlocks(
  question: string,
  prospect: ProspectId,
  suggestions: readonly Suggestion[],
): (SectionBlock | ActionsBlock)[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.map(({ text, minutes, way }, at) => `${at + 1}. ${within(text)} _(${minutes} min, ${way})_`);
  const presses = suggestions.map(({ id }, at) => buttons.plan.draw(`Plan ${at + 1}`, { prospect, playbook: id }));
  return [section([question, ...lines].join('\n')), actions(presses)];
}
