import type { UserId } from './ids.ts';

/**
 * Work that takes longer than an answer may. It is decided with the answer and begun when that is out; the id is the same
 * however often Slack delivers what it came from.
 */
export interface Errand {
  readonly kind: 'export';
  readonly id: string;
  /** Null: the whole team's. */
  readonly whose: UserId | null;
}
