import type { Way } from '../../step.ts';

export type Shelf = 'FC' | 'DI' | 'PS' | 'SI' | 'NN' | 'NO' | 'WO' | 'WR' | 'RR';

export interface PlaybookStep {
  /** Shelf and number, `FC1`. A planned step keeps it for good, so an id is never given to other words. */
  readonly id: `${Shelf}${number}`;
  readonly shelf: Shelf;
  /** May hold braces such as `{name}`; `fill` turns it into words for a person. */
  readonly text: string;
  /** Minutes the step takes the rep, by judgement. */
  readonly minutes: number;
  /** Minutes the step takes the other person, by judgement. */
  readonly theirMinutes: number;
  readonly way: Way;
}

export function give(id: PlaybookStep['id'], minutes: number, theirMinutes: number, text: string): PlaybookStep {
  return { id, shelf: shelfOf(id), text, minutes, theirMinutes, way: 'give' };
}

export function ask(id: PlaybookStep['id'], minutes: number, theirMinutes: number, text: string): PlaybookStep {
  return { id, shelf: shelfOf(id), text, minutes, theirMinutes, way: 'ask' };
}

function shelfOf(id: PlaybookStep['id']): Shelf {
  return id.slice(0, 2) as Shelf;
}
