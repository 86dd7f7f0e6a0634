import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['no', 'nope', 'lost', 'No'])('%s means that they said no, and lets them rest', async (verb) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const reply = await dana.types(`${verb} Acme: chose B`);
  expect(words(reply)).toMatch(/they said no, a clear answer\. Their reason: “chose B”\. They rest now/);
  expect(words(reply)).not.toMatch(/lost|closed/i);
  expect(words(reply)).toContain('Thank Jane Doe for the clear answer');
  expect(labels(reply)).toEqual(['Undo', 'Plan 1']);
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'no', reason: 'chose B' });
});

it.each([
  { typed: 'no Acm', why: 'the beginning of a name' },
  { typed: 'no Acne Labs', why: 'a slip' },
  { typed: 'no Jane', why: 'a contact person' },
  { typed: 'no Acme Labs, Sam Roe', why: 'somebody else’s contact person' },
])('asks first when only $why was typed', async ({ typed }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme Labs, Jane Doe');
  const sure = await dana.types(`${typed}: chose B`);
  expect(words(sure)).toContain('Nothing is saved yet. Say that *Acme Labs*, Jane Doe said no?');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ stage: 'new' });
  await dana.presses(sure, 'Yes, Acme Labs');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ stage: 'no', reason: 'chose B' });
});

it('reads a known name that begins with the word as the name', async () => {
  const dana = desk.as('dana');
  await dana.types('add No Limits');
  expect(words(await dana.types('No Limits: send the deck'))).toContain('*No Limits*. Next: *send the deck*');
  expect(await desk.prospect('No Limits')).toMatchObject({ stage: 'new' });
});
