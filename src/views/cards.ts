import type { Suggestion } from '../domain/coach/suggest.ts';
import { actions, escape, section } from './message.ts';
import type { buttons } from './buttons.ts';
import { type Choice, choiceField, optionMost } from './fields.ts';
import type { ModalBlock } from './form.ts';

/** Own words, rather than one of the cards. */
export const ownWords = 'own';

/** A small step of the playbook as a card, with how long it takes. */
export function stepCard(value: string, { text, minutes, way }: Omit<Suggestion, 'id'>): Choice {
  return { value, label: text, small: `${minutes} min, ${way}` };
}

/** A few steps to choose one from, or own words. What is too long even for both lines of a choice is shown whole above. */
export function cardsField(
  label: string,
  { cards, value }: { readonly cards: readonly Choice[]; readonly value: string | null },
): ModalBlock[] {
  const shown = cards.map(onTwoLines);
  const long = shown.filter((card) => card.label.length > optionMost);
  return [
    ...(long.length > 0 ? [section(long.map((card) => `• ${escape(card.label)}`).join('\n'))] : []),
    choiceField('card', { label, choices: [...shown, { value: ownWords, label: 'My own words' }], value, optional: true }),
  ];
}

/** A choice holds 75 characters, and as many below: where that is enough, a longer step goes on there. */
function onTwoLines(card: Choice): Choice {
  const { label, small } = card;
  if (label.length <= optionMost) return card;
  const end = label.lastIndexOf(' ', optionMost);
  const rest = [`… ${label.slice(end + 1)}`, small].filter(Boolean).join(' · ');
  return end > 0 && rest.length <= optionMost ? { ...card, label: label.slice(0, end), small: rest } : card;
}

/** What the reader says about a step in own words, once, with both ways on. `submit` is what the form's button says. */
export function hintBlocks(
  hint: string | undefined,
  submit: string,
  smaller: (typeof buttons)['sheetSmaller' | 'planSmaller' | 'editSmaller'],
): ModalBlock[] {
  if (hint === undefined) return [];
  return [section(`${escape(hint)} *${submit}* again keeps your words.`), actions([smaller.draw('Make it smaller', {})])];
}
