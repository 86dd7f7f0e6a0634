import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const lastDone = async (name: string) => {
  const { id } = await desk.prospect(name);
  return desk.tenant(({ steps }) => steps.lastDone(id));
};
/** Acme North with a step, Acme, and Beta with Jane Doe and a step. */
const three = async () => {
  const dana = desk.as('dana');
  for (const typed of ['add Acme North: call them', 'add Acme', 'add Beta, Jane Doe: call Jane']) await dana.types(typed);
  return dana;
};

describe('a colon forgotten stands behind the longest name', () => {
  it.each([
    { typed: 'done Acme North she loved it', name: 'Acme North', note: 'she loved it', answered: null },
    { typed: 'done acme north, she loved it', name: 'Acme North', note: 'she loved it', answered: null },
    { typed: 'done Acme North - she loved it', name: 'Acme North', note: 'she loved it', answered: null },
    { typed: 'done Beta, no answer', name: 'Beta', note: null, answered: false },
    { typed: 'done Beta no answer', name: 'Beta', note: null, answered: false },
    { typed: 'done Beta, Jane Doe she loved it', name: 'Beta', note: 'she loved it', answered: null },
    { typed: 'done Beta, great', name: 'Beta', note: 'great', answered: null },
  ])('$typed', async ({ typed, name, note, answered }) => {
    const dana = await three();
    expect(words(await dana.types(typed))).toMatch(new RegExp(`\\*${name}\\*.*\\. Done: `));
    expect(await lastDone(name)).toMatchObject({ note, answered });
  });

  it.each([
    { typed: 'did Acme sent it yesterday', says: '*Acme*. Done: sent it, yesterday, Sun 22 Nov.' },
    { typed: 'did Beta, sent it', says: '*Beta*, Jane Doe. Done: sent it.' },
    { typed: 'heard Acme North she said yes', says: '*Acme North*: “she said yes”, noted.' },
    { typed: 'heard Beta, no answer', says: '*Beta*, Jane Doe: no answer yet, noted.' },
    { typed: 'not now Acme until march budget', says: 'silent until Mon 1 Mar 2027' },
    { typed: 'not now Acme budget', says: 'Their reason: “budget”' },
    { typed: 'not now Acme march', says: 'silent until Mon 1 Mar 2027' },
    { typed: 'not now Acme maybe later', says: 'Their reason: “maybe later”' },
    { typed: 'won Acme they signed', says: '*Acme*: they said yes' },
    { typed: 'drop Beta she is away', says: '“call Jane” is off the plan. Noted: _she is away_' },
    { typed: 'move Acme North march', says: 'Next: *call them*, Mon 1 Mar 2027' },
    { typed: 'snooze Acme march', says: 'no nudges until Mon 1 Mar 2027' },
    { typed: 'move Beta the call', says: 'I could not read “the call” as a day.' },
  ])('$typed', async ({ typed, says }) => {
    const dana = await three();
    expect(words(await dana.types(typed))).toContain(says);
  });

  it('keeps both the day and the reason of a not now', async () => {
    const dana = await three();
    await dana.types('not now Acme until march budget and a new boss');
    expect(await desk.prospect('Acme')).toMatchObject({ agreedUntil: '2027-03-01', reason: 'budget and a new boss' });
  });

  it('is asked about where that is hard to take back', async () => {
    const dana = await three();
    const asked = await dana.types('no Acme chose B');
    expect(words(asked)).toContain('Nothing is saved yet. Say that *Acme* said no?');
    expect(words(asked)).toContain('You typed: no Acme chose B');
    await dana.presses(asked, 'Yes, Acme');
    expect(await desk.prospect('Acme')).toMatchObject({ stage: 'no', reason: 'chose B' });
  });

  it('works for a manager, who is asked', async () => {
    await three();
    const asked = await desk.as('max').types('done Acme North she loved it');
    await desk.as('max').presses(asked, 'Yes, Acme North');
    expect(await lastDone('Acme North')).toMatchObject({ note: 'she loved it' });
  });
});

describe('no colon is put', () => {
  it.each([
    { typed: 'done Acme North', why: 'where all of it is a name', name: 'Acme North' },
    { typed: 'done Acme Nor', why: 'where all of it begins a name', name: 'Acme North' },
    { typed: 'done Beta, Jane Doe', why: 'where a contact person of theirs stands behind', name: 'Beta' },
    { typed: 'done Beta, Jane Do', why: 'where part of one does', name: 'Beta' },
  ])('$why: $typed', async ({ typed, name }) => {
    const dana = await three();
    expect(words(await dana.types(typed))).toMatch(new RegExp(`\\*${name}\\*.*\\. Done: `));
    expect(await lastDone(name)).toMatchObject({ note: null });
  });

  it('behind a name I do not know', async () => {
    const dana = await three();
    expect(words(await dana.types('done Gamma she loved it'))).toContain('I know nobody called *Gamma she loved it*');
    expect(labels(await dana.types('new Acme South'))).toEqual(['Add Acme South', 'Never mind']);
  });
});
