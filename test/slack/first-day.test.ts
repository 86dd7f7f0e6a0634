import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

describe.each(['socket', 'http'] as const)('a first day, over %s', (mode) => {
  const running = useApp(mode);

  it('begins in Home: hour and days, three people and a first step, by twelve presses and three names', async () => {
    const ada = running.slack.as('U0ADA');
    let presses = 0;
    const press = async (where: 'home' | 'modal', label: string) => {
      presses += 1;
      await ada.presses(where === 'home' ? ada.home()! : ada.modal()!, label);
      await running.settled();
    };
    const submit = async (values: Parameters<typeof ada.submits>[1]) => {
      presses += 1;
      expect((await ada.submits(ada.modal()!, values)).errors).toEqual({});
      await running.settled();
    };
    await ada.opensHome();
    await running.settled();
    expect(ada.home()?.drawn).toMatch(
      /Welcome\.[^]*I write from 09:00[^]*Three people you could help: 0 so far[^]*A channel for/,
    );

    await press('home', 'Change that');
    await submit({ hour: '08:30', days: ['Monday', 'Tuesday', 'Thursday'] });
    await press('home', 'Add somebody');
    await submit({ name: 'Harbour Books', contact: 'Mia Lund' });
    await press('modal', 'Add somebody else');
    await submit({ name: 'Quay Foods' });
    await press('modal', 'Add somebody else');
    await submit({ name: 'Pier Dental', contact: 'Ola Berg' });
    expect(ada.home()?.drawn).toMatch(/I write from 08:30, Monday, Tuesday and Thursday[^]*3 people to help[^]*One small step/);
    await press('home', 'Plan a step');
    await submit({ step: 'Send Ola the one-page recall list', day: '2026-11-24' });
    expect(ada.modal()?.drawn).toContain('Send Ola the one-page recall list');
    await press('home', 'Choose a channel');
    await submit({ channel: 'C0SALES' });

    expect(ada.home()?.drawn).not.toContain('Welcome.');
    expect(presses).toBe(12);
    // Nobody is written to who did not ask.
    expect(running.slack.as('U0DANA').sees()).toEqual([]);
  });
});
