import { expect, it } from 'vitest';
import type { Reply } from '../../src/views/message.ts';
import { useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const dana = () => desk.as('dana');

/** Dana's nudge of Tuesday names Acme, with a step for that day. */
async function nudged(): Promise<void> {
  await dana().types('settings strength normal');
  await dana().types('add Acme: send Jane the rota tomorrow');
  await rounds.beat('2026-11-24T14:00:00Z');
  expect(words(rounds.said().at(-1)!)).toContain('*Acme* · planned for today');
}

const inList = async (label: string): Promise<Reply> => dana().presses(await dana().types(''), label);

it.each([
  { why: 'a press in the list', act: () => inList('Did it'), says: 'done' },
  {
    why: 'a form opened from their story',
    act: async () => dana().submits(await dana().presses(await dana().types('show Acme'), 'Snooze'), { until: '2026-11-26' }),
    says: 'Thu 26 Nov',
  },
  {
    why: 'a worksheet',
    act: async () => dana().submits(await dana().types('worksheet Acme'), { step: 'Send Jane a card', day: '2026-11-25' }),
    says: 'let go of: send Jane the rota',
  },
  { why: 'a contact person', act: () => dana().types('contact Acme: Kim Roe'), says: '*Acme*, Kim Roe' },
])('a nudge is drawn anew within a minute after $why', async ({ act, says }) => {
  await nudged();
  await act();
  await rounds.beat('2026-11-24T14:01:00Z');
  expect(words(rounds.said().at(-1)!)).toContain(says);
});

it('and stands as it was when nothing in it changed', async () => {
  await nudged();
  const before = rounds.said();
  await dana().types('add Beta');
  await rounds.beat('2026-11-24T14:01:00Z');
  expect(rounds.said()).toEqual(before);
});
