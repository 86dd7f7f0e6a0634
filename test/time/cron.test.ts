import { afterEach, expect, it, vi } from 'vitest';
import type { Job } from '../../src/jobs/job.ts';
import { startCron } from '../../src/time/cron.ts';

const job = (every = '* * * * *'): Job => ({ name: 'beat', every, run: () => Promise.resolve() });
const minute = 60_000;
let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  const stopped = stop?.();
  stop = undefined;
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(3 * minute);
  await stopped;
  vi.useRealTimers();
});
const at = (instant: string) => vi.useFakeTimers({ now: new Date(instant) });

it('beats once in each minute', async () => {
  at('2026-11-23T14:00:30Z');
  let beats = 0;
  stop = startCron([job()], async () => void (beats += 1));
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(beats).toBe(5);
});

it('beats through the hour that a zone with summer time repeats or leaves out, because it counts in UTC', async () => {
  for (const night of ['2026-10-25T00:30:30Z', '2026-03-29T00:30:30Z']) {
    at(night);
    let beats = 0;
    const end = startCron([job()], async () => void (beats += 1));
    await vi.advanceTimersByTimeAsync(120 * minute);
    await end();
    expect(beats).toBe(120);
    vi.useRealTimers();
  }
});

it('a beat that takes long is not joined by a second one of the same job', async () => {
  at('2026-11-23T14:00:30Z');
  let running = 0;
  let most = 0;
  stop = startCron([job()], async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2.5 * minute));
    running -= 1;
  });
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(most).toBe(1);
});

it('stopping waits for the beat that is under way, and none comes after', async () => {
  let ended = 0;
  let begun = 0;
  const end = startCron([job('* * * * * *')], async () => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    ended += 1;
  });
  await expect.poll(() => begun, { timeout: 5_000 }).toBe(1);
  await end();
  expect(ended).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(begun).toBe(1);
});
