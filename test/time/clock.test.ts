import { describe, expect, it, vi } from 'vitest';
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
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date('2026-11-24T14:00:00Z') });
  try {
    const clock = followed(systemClock);
    await clock.follow(() => {
      const theirs = new Date();
      vi.advanceTimersByTime(4_000);
      return Promise.resolve(theirs);
    });
    expect(clock.now()).toEqual(new Date('2026-11-24T14:00:04Z'));
  } finally {
    vi.useRealTimers();
  }
});

describe('what the other clock said', () => {
  const noon = new Date('2026-11-24T12:00:00Z');

  async function asked(meanwhile: () => void): Promise<number> {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: noon });
    try {
      const clock = followed(systemClock);
      const ask = vi.fn<() => Promise<Date>>(() => Promise.resolve(new Date(systemClock.now().getTime() - 300_000)));
      await clock.follow(ask);
      expect(clock.now().getTime()).toBe(noon.getTime() - 300_000);
      meanwhile();
      await clock.follow(ask);
      expect(clock.now().getTime()).toBe(systemClock.now().getTime() - 300_000);
      return ask.mock.calls.length;
    } finally {
      vi.useRealTimers();
    }
  }

  it.each([
    { why: 'a beat is a second', meanwhile: () => vi.advanceTimersByTime(1_000), times: 1 },
    { why: 'clocks drift, and the other may be another by now', meanwhile: () => vi.advanceTimersByTime(10_000), times: 2 },
    { why: 'set forward', meanwhile: () => vi.setSystemTime(noon.getTime() + 3_600_000), times: 2 },
    { why: 'set back', meanwhile: () => vi.setSystemTime(noon.getTime() - 3_600_000), times: 2 },
  ])('is asked for $times times: $why', async ({ meanwhile, times }) => {
    expect(await asked(meanwhile)).toBe(times);
  });

  it('holds when the clock was set while the answer was awaited', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: noon });
    try {
      const clock = followed(systemClock);
      await clock.follow(() => {
        vi.setSystemTime(noon.getTime() - 600_000);
        return Promise.resolve(new Date(noon.getTime() - 600_000));
      });
      expect(clock.now()).toEqual(new Date(noon.getTime() - 600_000));
    } finally {
      vi.useRealTimers();
    }
  });

  it('is asked for again when the answer took too long to be believed', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: noon });
    try {
      const clock = followed(systemClock);
      const ask = vi.fn<() => Promise<Date>>(() => {
        vi.advanceTimersByTime(4_000);
        return Promise.resolve(noon);
      });
      await clock.follow(ask);
      await clock.follow(ask);
      expect(ask).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
