import type { Way } from '../../step.ts';

export type Shelf = 'FC' | 'DI' | 'PS' | 'SI' | 'NN' | 'NO' | 'WO' | 'WR' | 'RR';

export interface PlaybookStep {
  /** Shelf and number, `FC1`; `T1` for a team's own. A planned step keeps it for good, so an id is never given to other words. */
  readonly id: `${Shelf | 'T'}${number}`;
  readonly shelf: Shelf;
  /** May hold braces such as `{name}`; `fill` turns it into words for a person. */
  readonly text: string;
  /** Minutes the step takes the rep, by judgement. */
  readonly minutes: number;
  /** Minutes the step takes the other person, by judgement. */
  readonly theirMinutes: number;
  readonly way: Way;
}

type OurId = `${Shelf}${number}`;

export function give(id: OurId, minutes: number, theirMinutes: number, text: string): PlaybookStep {
  return { id, shelf: shelfOf(id), text, minutes, theirMinutes, way: 'give' };
}

export function ask(id: OurId, minutes: number, theirMinutes: number, text: string): PlaybookStep {
  return { id, shelf: shelfOf(id), text, minutes, theirMinutes, way: 'ask' };
}

function shelfOf(id: OurId): Shelf {
  return id.slice(0, 2) as Shelf;
}
