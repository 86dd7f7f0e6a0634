import { isZone, type LocalDay } from '../calendar.ts';
import { readWhen, type Unread } from './when.ts';
import { clip } from './text.ts';

/** One question to `nextstep when`: what was said, and where, when and in which locale. */
export interface WhenQuestion {
  readonly phrase: string;
  readonly now: Date;
  readonly zone: string;
  readonly locale: string;
}

export type WhenAnswer = { readonly date: LocalDay } | { readonly error: string };

/** The day a plan's phrase names, or one sentence that says why not and shows three ways to say it. */
export function answerWhen({ phrase, now, zone, locale }: WhenQuestion): WhenAnswer {
  if (Number.isNaN(now.getTime())) return { error: '"now" must be an instant like 2026-11-23T09:00:00Z.' };
  if (!isZone(zone))
    return { error: `There is no zone "${clip(zone, 40)}": use a name like Europe/Berlin, America/New_York or UTC.` };
  const when = readWhen(phrase, { now, zone, locale });
  return 'day' in when ? { date: when.day } : { error: unreadSentence(when.unread, when.phrase) };
}

/** One sentence, three ways to say a day, in the tone of the app. Plain text: the phrase is quoted as typed. */
function unreadSentence(unread: Unread, phrase: string): string {
  const said = phrase.trim() === '' ? 'Nothing' : `"${clip(phrase.replace(/\s+/g, ' '), 40)}"`;
  switch (unread) {
    case 'vague':
      return `${said} is not a day yet; try "tomorrow", "next friday" or "in 2 weeks".`;
    case 'past':
      return `${said} is already behind us; try "today", "friday" or "in 3 days".`;
    case 'future':
      return `${said} is still ahead; try "today", "yesterday" or "last friday".`;
    case 'impossible':
      return `${said} is not a day on the calendar; try "friday", "5 dec" or "2 weeks".`;
    case 'far':
      return `${said} is too far away to hold a step; try "in 2 weeks", "next quarter" or "mid january".`;
    case 'unknown':
      return `${said} does not read as a day; try "friday", "5 dec" or "in 2 weeks".`;
  }
}
