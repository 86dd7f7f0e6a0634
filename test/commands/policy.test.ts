import { describe, expect, it } from 'vitest';
import { people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const refusedPress = /nothing was changed|works for full members/;

/** Every button Dana can be shown about a prospect of hers, as its wire id and what it carries. */
async function buttonsOfDana(): Promise<{ id: string; value: unknown }[]> {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('won Acme');
  await dana.types('did Acme: sent Jane the checklist');
  await dana.types('Acme: call Jane friday');
  const { id: prospect, planned } = await desk.prospect('Acme');
  const done = (await desk.tenant(({ steps }) => steps.lastDone(prospect)))!;
  const step = { prospect, step: planned!.id };
  return [
    { id: 'step.move', value: { ...step, day: '2026-12-01' } },
    { id: 'step.done', value: step },
    { id: 'step.promise', value: { ...step, promise: true } },
    { id: 'step.way', value: { ...step, way: 'ask' } },
    { id: 'step.answered', value: { prospect, step: done.id, answered: true } },
    { id: 'step.good', value: { prospect, step: done.id } },
    { id: 'prospect.plan', value: { prospect, playbook: 'WO1' } },
    { id: 'prospect.slower', value: { prospect } },
    { id: 'prospect.show', value: { prospect } },
    { id: 'prospect.why', value: { prospect } },
    { id: 'open.plan', value: { prospect } },
    { id: 'open.did', value: { prospect } },
    { id: 'open.tell', value: { prospect, step: done.id } },
    { id: 'open.stage', value: { prospect } },
    { id: 'open.snooze', value: { prospect } },
  ];
}

// Who may do what is tried in roles.test.ts; here is what a role does not say.

describe('a press is judged by who presses, as a command is', () => {
  it('nothing is changed or shown for somebody deactivated', async () => {
    const buttons = await buttonsOfDana();
    await desk.tenant(({ people: known }) => known.meet({ ...people.dana, deactivated: true }, new Date()));
    const before = await desk.prospect('Acme');
    for (const { id, value } of buttons) {
      const said = words(await desk.as('dana').forges(id, value));
      expect(said, id).not.toMatch(/Acme|Jane/);
    }
    expect(await desk.prospect('Acme')).toEqual(before);
  });
});

it.each(['ben', 'max'] as const)('a draft is only its typist’s to go on with (%s)', async (who) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const sure = await dana.types('stop Acme');
  expect(words(await desk.as(who).presses(sure, 'Stop for everybody'))).toMatch(refusedPress);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: false });
  await dana.presses(sure, 'Stop for everybody');
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
});

it('a draft does not outlive the right to do it', async () => {
  await desk.as('dana').types('add Acme');
  const sure = await desk.as('max').types('stop Acme');
  await desk.as('ada').types('settings managers remove @max');
  expect(words(await desk.as('max').presses(sure, 'Stop for everybody'))).toMatch(refusedPress);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: false });
});

it.each([
  { id: 'nothing.known', value: {} },
  { id: 'step.done', value: { prospect: 'not an id', step: 1 } },
  { id: 'step.done', value: '{"broken":' },
  { id: 'nudge.plan', value: { nudge: '0', prospect: '0', playbook: 'x'.repeat(99) } },
  { id: '', value: null },
])('a forged press ($id, $value) is refused', async ({ id, value }) => {
  expect(words(await desk.as('dana').forges(id, value))).toMatch(refusedPress);
});
