import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each([
  { typed: 'won Acme', corrected: false },
  { typed: 'opened Acme', corrected: false },
  { typed: 'closed Acme', corrected: true },
  { typed: 'Closed acme', corrected: true },
])('$typed opens a door, and asks for the first small step after it', async ({ typed, corrected }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const said = words(await dana.types(typed));
  expect(said).toMatch(/\*Acme\*, Jane Doe: they said yes, a door opened\.[^]*first small step after the yes\?/);
  expect(said.includes('We say “opened”')).toBe(corrected);
  expect(said).not.toMatch(/closed|lost/i);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'won' });
});

it('lets go of what was planned to get the yes', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: ask Jane for a decision friday');
  const reply = await dana.types('won Acme');
  expect(words(reply)).toContain('“ask Jane for a decision” is off the plan');
  expect((await desk.prospect('Acme')).planned).toBeNull();
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'new', planned: { text: 'ask Jane for a decision' } });
});
