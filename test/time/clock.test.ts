import { expect, it } from 'vitest';
import { stopwatch, systemClock } from '../../src/time/clock.ts';

it('the system’s clock tells the time of this machine', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
});

it('the stopwatch runs forward whatever the clock does', async () => {
  const from = stopwatch();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stopwatch() - from).toBeGreaterThan(10);
});
