import { addDays, type LocalDay, type LocalTime } from '../../../src/domain/calendar.ts';

/** What somebody did on one day of the story, one after the other, beginning at `at` on their own wall. */
export interface Told {
  readonly who: string;
  /** Days before the story's present, which is a Tuesday. */
  readonly ago: number;
  readonly at: LocalTime;
  readonly does: readonly Deed[];
}

export type Deed =
  | {
      readonly do: 'type';
      readonly words: string;
      /** Pressed in the answer, one after the other; the beginning of a label is enough. */
      readonly presses: readonly string[];
      readonly room?: string;
    }
  | { readonly do: 'press'; readonly near: string; readonly presses: readonly string[] }
  | { readonly do: 'say'; readonly room: string; readonly words: string };

/** Types `/nextstep …`, and presses buttons in what comes back. `{+20}` is the day twenty days after the present. */
export const type = (words: string, ...presses: string[]): Deed => ({ do: 'type', words, presses });
/** The same in a channel. */
export const typeIn = (room: string, words: string): Deed => ({ do: 'type', words, presses: [], room });
/** Presses buttons in the newest nudge: the first of them on the line about somebody, the others in the answer. */
export const press = (near: string, ...presses: string[]): Deed => ({ do: 'press', near, presses });
/** Says something in a channel. */
export const say = (room: string, words: string): Deed => ({ do: 'say', room, words });

/** A diary: days before the present by weekday, in six weeks that all begin on a Tuesday. */
export const diaryOf =
  (who: string, usually: string) =>
  (ago: number, ...does: Deed[]): Told => ({ who, ago, at: usually as LocalTime, does });

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Words as they are typed when `today` is the story's present. */
export const asTyped = (words: string, today: LocalDay): string =>
  words.replace(/\{\+(\d+)\}/g, (_, ahead: string) => {
    const [, month, date] = addDays(today, Number(ahead)).split('-');
    return `${Number(date)} ${months[Number(month) - 1]}`;
  });
