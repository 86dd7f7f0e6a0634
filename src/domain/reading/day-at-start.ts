import { takeDayAfterName } from './take-day.ts';
import { type At, readWhen, type When } from './when.ts';

/** `march`, `until march budget`: the day at the beginning, and the words behind it. A lone month is a day only if all of it is. */
export function dayAtStart(text: string, at: At): { readonly day: When | null; readonly note: string } {
  const whole = readWhen(text, at);
  if ('day' in whole || whole.unread !== 'unknown') return { day: whole, note: '' };
  const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  for (const end of ends.toReversed()) {
    const { text: before, when } = takeDayAfterName(text.slice(0, end), at);
    if (when && before === '') return { day: when, note: text.slice(end).trim() };
  }
  return { day: null, note: text };
}
