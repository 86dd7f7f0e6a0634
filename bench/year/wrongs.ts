/** What must not happen, and how it is told. */
export const wrongs = {
  missed: 'neither nudge nor record',
  doubled: 'a second for the same day',
  early: 'before its window',
  late: 'after its window',
  'day off': 'on a day off, while away, or while nudges were off',
  close: 'less than 12 hours after another',
  needless: 'skipped although it could have been said',
  misrecorded: 'recorded as what it was not',
} as const;
export type Wrong = keyof typeof wrongs;

export interface Fault {
  readonly wrong: Wrong;
  readonly rep: string;
  readonly day: string;
  /** When it was said, or recorded. */
  readonly at: number | null;
}
