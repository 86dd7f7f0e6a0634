import { addDays, type LocalDay, mondayOf } from '../../domain/calendar.ts';

/** The Monday of the week that was asked for: this one, or with `last week`, as a Monday morning has it, the one before. */
export function weekAsked(words: string, today: LocalDay): { readonly from: LocalDay; readonly isLast: boolean } {
  const isLast = /^(?:of |for )?(?:the )?(?:last|past|previous) week\b/i.test(words);
  return { from: addDays(mondayOf(today), isLast ? -7 : 0), isLast };
}
