import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

// Nudges of earlier days have buttons that nothing draws any more. Those messages are still there to be pressed.
const desk = useDesk();
const rounds = useRounds(desk);

/** Dana’s nudge, as an old message: a planned step with Acme, and Beta, who is quiet. */
async function old() {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await dana.types('add Acme, Jane Doe: send Jane the checklist on 30 nov');
  await dana.types('add Beta, Sam Roe');
  const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
  const drawn = JSON.stringify(nudge!.replace.blocks);
  const id = /\\"nudge\\":\\"([\da-f-]{36})\\"/.exec(drawn)![1]!;
  const [acme, beta] = [await desk.prospect('Acme'), await desk.prospect('Beta')];
  return { acme: { nudge: id, prospect: acme.id }, beta: { nudge: id, prospect: beta.id } };
}

it('Plan it for today: plans what was offered, once', async () => {
  const { beta } = await old();
  const pressed = await desk.as('dana').forges('nudge.plan', { ...beta, playbook: 'FC1' });
  expect(words(pressed)).toContain('*Beta*, Sam Roe · planned for today, Mon 30 Nov: Tell Sam Roe');
  const planned = (await desk.prospect('Beta')).planned;
  expect(planned).toMatchObject({ plannedFor: '2026-11-30', by: 'U0DANA', playbook: 'FC1' });
  await desk.as('dana').forges('nudge.plan', { ...beta, playbook: 'FC1' });
  expect((await desk.prospect('Beta')).planned?.id).toBe(planned?.id);
});

it('Monday: moves the step; the day picked: lets somebody rest', async () => {
  const { acme, beta } = await old();
  await desk.as('dana').forges('nudge.later', { ...acme, until: 'monday' });
  expect(await desk.prospect('Acme')).toMatchObject({ planned: { plannedFor: '2026-12-07' } });
  const picker = { blockId: JSON.stringify(beta) };
  expect(words(await desk.as('dana').uses('nudge.date', { ...picker, date: '2026-11-30' }))).toContain('not ahead of us');
  await desk.as('dana').uses('nudge.date', { ...picker, date: '2026-12-24' });
  expect(await desk.prospect('Beta')).toMatchObject({ snoozedUntil: '2026-12-24', snoozes: 1 });
});

it('is nobody else’s to press', async () => {
  const { acme, beta } = await old();
  for (const who of [desk.as('ben'), desk.as('dana', 'T0OTHER')]) {
    expect(words(await who.forges('nudge.plan', { ...beta, playbook: 'FC1' }))).toMatch(/nothing was changed|full members/);
    expect(words(await who.forges('nudge.later', { ...acme, until: 'monday' }))).toMatch(/nothing was changed|full members/);
  }
  expect(await desk.prospect('Acme')).toMatchObject({ planned: { plannedFor: '2026-11-30' } });
  expect(await desk.prospect('Beta')).toMatchObject({ planned: null });
});
