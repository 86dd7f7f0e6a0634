import type { Stage } from '../stage.ts';
import type { Way } from '../step.ts';

/** What was given to somebody and asked of them so far. */
export interface Balance {
  readonly stage: Stage;
  readonly gives: number;
  readonly asks: number;
  /** Asks in a row, up to now, that were marked unanswered. */
  readonly unansweredAsks: number;
}

/** Which way the next step should lean, and the rule that says so. */
export interface Leaning {
  readonly way: Way;
  readonly because: 'asks unanswered' | 'ask unanswered' | 'no' | 'customer' | 'balance';
}

/** Unanswered asks in a row after which nothing more is asked until they answer. */
const asksUntilGift = 2;

/** Nobody is only asked: a gift comes first, and again whenever as much was asked as given. */
export function leaning({ stage, gives, asks, unansweredAsks }: Balance): Leaning {
  if (givesOnly({ unansweredAsks })) return { way: 'give', because: 'asks unanswered' };
  if (stage === 'no') return { way: 'give', because: 'no' };
  if (unansweredAsks > 0) return { way: 'give', because: 'ask unanswered' };
  if (stage === 'won') return { way: 'give', because: 'customer' };
  return { way: gives > asks ? 'ask' : 'give', because: 'balance' };
}

/** Two asks went unanswered: the next step is a gift. */
export function givesOnly({ unansweredAsks }: Pick<Balance, 'unansweredAsks'>): boolean {
  return unansweredAsks >= asksUntilGift;
}
