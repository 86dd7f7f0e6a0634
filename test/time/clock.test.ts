import { expect, it, vi } from 'vitest';
import { followed, stopwatch, systemClock } from '../../src/time/clock.ts';

it('the system’s clock tells the time of this machine', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
});

it('the stopwatch runs forward whatever the clock does', async () => {
  const from = stopwatch();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stopwatch() - from).toBeGreaterThan(10);
});

it('a slow answer is not taken for a wrong clock', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T14:00:00Z') });
  try {
    const clock = followed(systemClock);
    await clock.follow(() => {
      const theirs = new Date();
      vi.setSystemTime('2026-11-24T14:00:04Z');
      return Promise.resolve(theirs);
    });
    expect(clock.now()).toEqual(new Date('2026-11-24T14:00:04Z'));
  } finally {
    vi.useRealTimers();
  }
});
