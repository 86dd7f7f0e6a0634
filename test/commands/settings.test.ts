import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('shows what is set, mine and the team’s, with the words that change it', async () => {
  const mine = words(await desk.as('dana').types('settings'));
  expect(mine).toContain('• hour: 09:00 · `/nextstep settings hour 8:30`');
  expect(mine).toContain('• working days: Monday to Friday');
  expect(mine).toContain('• zone: America/New_York, from Slack');
  expect(mine).toContain('• strength: normal');
  expect(mine).toContain('opened 20');
  expect(mine).toContain('• managers: <@U0MAX>');
  expect(mine).toContain('changed by admins; the digest also by managers');
  expect(words(await desk.as('ada').types('settings'))).toContain('all of it is yours to change');
});

it('a word that is no setting is told so', async () => {
  expect(words(await desk.as('dana').types('settings <colour> blue'))).toBe(
    'I have no setting called “&lt;colour&gt;”, so nothing was changed. `/nextstep settings` lists them.',
  );
});

it('reads a setting after a colon too', async () => {
  expect(words(await desk.as('dana').types('settings: hour 8:30'))).toContain('I write to you at 08:30');
});
