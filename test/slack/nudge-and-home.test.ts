import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

const running = useApp();

it('says in Home whom the day’s nudge named, until somebody acts on it', async () => {
  const dana = running.slack.as('U0DANA');
  await dana.types('/nextstep add Acme, Jane Doe');
  await running.tickAt('2026-11-27T14:00:00Z');
  const nudge = running.slack.messages('U0DANA').find(({ text }) => text.includes('new, no first step yet'))!;
  await dana.opensHome();
  await running.settled();
  expect(dana.home()?.drawn).toContain('Acme, Jane Doe · new, no first step yet');
  await dana.selects(nudge, 'Snooze', 'In 2 weeks');
  await running.settled();
  expect(dana.home()?.drawn).toContain('Nobody needs a step from you today.');
});
