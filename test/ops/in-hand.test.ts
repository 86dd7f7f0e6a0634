import { expect, it } from 'vitest';
import { openInHand } from '../../src/ops/in-hand.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('waits for what is under way, and for what began while it waited', async () => {
  const hand = openInHand();
  const ended: string[] = [];
  void hand.track(
    later(20).then(() => {
      ended.push('first');
      void hand.track(later(20).then(() => ended.push('second')));
    }),
  );
  await hand.settled(5_000);
  expect(ended).toEqual(['first', 'second']);
});

it('does not wait longer than it was told to', async () => {
  const hand = openInHand();
  void hand.track(later(5_000));
  const from = performance.now();
  await hand.settled(30);
  expect(performance.now() - from).toBeLessThan(1_000);
});

it('work that breaks counts as ended, and whoever started it hears of it', async () => {
  const hand = openInHand();
  const work = hand.track(Promise.reject(new Error('broken')));
  await expect(work).rejects.toThrow('broken');
  await hand.settled(1_000);
});
