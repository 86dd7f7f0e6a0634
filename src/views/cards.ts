import { actions, escape, section } from './message.ts';
import type { buttons } from './buttons.ts';
import { type Choice, choiceField, optionMost } from './fields.ts';
import type { ModalBlock } from './form.ts';

/** Own words, rather than one of the cards. */
export const ownWords = 'own';

/** A few steps to choose one from, or own words. A choice's words end at 75 characters; longer steps are shown whole above. */
export function cardsField(
  label: string,
  { cards, value }: { readonly cards: readonly Choice[]; readonly value: string | null },
): ModalBlock[] {
  const long = cards.filter((card) => card.label.length > optionMost);
  return [
    ...(long.length > 0 ? [section(long.map((card) => `• ${escape(card.label)}`).join('\n'))] : []),
    choiceField('card', { label, choices: [...cards, { value: ownWords, label: 'My own words' }], value, optional: true }),
  ];
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
