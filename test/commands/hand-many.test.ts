import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../support/forms.ts';
import { labels, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const soon = '2026-11-23T14:01:00Z';

const owners = async (...names: string[]) => Promise.all(names.map(async (name) => (await desk.prospect(name)).owner));
/** The form in which Max hands over Dana's. */
async function danas() {
  const whose = await desk.as('max').types('hand');
  return desk.as('max').submits(whose, { colleague: 'U0DANA' });
}
const give = async (names: readonly string[]) => {
  for (const name of names) await desk.as('dana').types(`add ${name}`);
};

describe('handing over several', () => {
  it('a manager says whose, and gives all of them to somebody, who is told once', async () => {
    await give(['Acme, Jane Doe: send Jane the checklist friday', 'Beta', 'Gamma']);
    const form = await danas();
    expect(words(form)).toMatch(/3 people of <@U0DANA>’s[^]*All 3 of them/);
    const said = await desk.as('max').submits(form, { colleague: 'U0BEN', note: 'Jane likes it short' });
    expect(words(said)).toContain(
      '3 people of <@U0DANA>’s are with <@U0BEN> now, with the whole story. <@U0BEN> and <@U0DANA> hear of it from me. Noted: _Jane likes it short_',
    );
    expect(await owners('Acme', 'Beta', 'Gamma')).toEqual(['U0BEN', 'U0BEN', 'U0BEN']);
    expect(await desk.prospect('Acme')).toMatchObject({ planned: { text: 'send Jane the checklist', by: 'U0BEN' } });
    const told = await rounds.beat(soon);
    expect(told.map(({ to }) => to).sort()).toEqual(['U0BEN', 'U0DANA']);
    const ben = words(told.find(({ to }) => to === 'U0BEN')!);
    expect(ben).toMatch(/<@U0MAX> has handed you 3 prospects of <@U0DANA>’s:/);
    for (const part of ['*Acme*, Jane Doe: send Jane', '*Beta*', '*Gamma*', 'Jane likes it short']) expect(ben).toContain(part);
  });

  it('only those who are chosen', async () => {
    await give(['Acme', 'Beta', 'Gamma']);
    const [acme, gamma] = [await desk.prospect('Acme'), await desk.prospect('Gamma')];
    await desk.as('max').submits(await danas(), { which: 'some', some: `${acme.id},${gamma.id}`, colleague: 'U0BEN' });
    expect(await owners('Acme', 'Beta', 'Gamma')).toEqual(['U0BEN', 'U0DANA', 'U0BEN']);
  });

  it('one undo takes all of it back, less those about whom something was logged since', async () => {
    await give(['Acme', 'Beta', 'Gamma']);
    const said = await desk.as('max').submits(await danas(), { colleague: 'U0BEN' });
    await desk.as('ben').types('did Beta: called Sam');
    expect(words(await desk.as('max').presses(said, 'Undo'))).toContain(
      'Taken back: 2 people are with <@U0DANA> again. 1 person stays where they are, since something changed.',
    );
    expect(await owners('Acme', 'Beta', 'Gamma')).toEqual(['U0DANA', 'U0BEN', 'U0DANA']);
  });

  it('and so does the word', async () => {
    await give(['Acme', 'Beta']);
    await desk.as('max').submits(await danas(), { colleague: 'U0BEN' });
    expect(words(await desk.as('max').types('undo'))).toContain('Taken back: 2 people are with <@U0DANA> again.');
    expect(await owners('Acme', 'Beta')).toEqual(['U0DANA', 'U0DANA']);
    expect(await rounds.beat(soon)).toEqual([]);
  });

  it('whoever the new one has already stays, and whoever asked us to stop; a silence goes along', async () => {
    await give(['Acme, Jane Doe', 'Beta', 'Gamma', 'Delta']);
    await desk.as('ben').types('add Acme, Sam Roe');
    await desk.as('dana').presses(await desk.as('dana').types('stop Beta'), 'Stop for everybody');
    await desk.as('dana').types('not now Gamma until march: budget');
    const said = words(await desk.as('max').submits(await danas(), { colleague: 'U0BEN' }));
    expect(said).toContain('2 people of <@U0DANA>’s are with <@U0BEN> now');
    expect(said).toContain('<@U0BEN> already helps somebody of the same name, so I left *Acme*, Jane Doe where they were.');
    expect(said).toContain('Nobody is to contact *Beta*, so they stay.');
    expect(await owners('Beta', 'Gamma', 'Delta')).toEqual(['U0DANA', 'U0BEN', 'U0BEN']);
    expect(await desk.prospect('Gamma')).toMatchObject({ agreedUntil: '2027-03-01' });
    const told = (await rounds.beat(soon)).find(({ to }) => to === 'U0BEN')!;
    expect(words(told)).toContain('*Gamma*, not now, silent until');
  });

  it('nobody goes where all of them are known: nothing is told and nothing to undo', async () => {
    await give(['Acme, Jane Doe']);
    await desk.as('ben').types('add Acme, Sam Roe');
    const said = await desk.as('max').submits(await danas(), { colleague: 'U0BEN' });
    expect(words(said)).toContain('Nobody was handed over.');
    expect(labels(said)).toEqual([]);
    expect(await rounds.beat(soon)).toEqual([]);
  });

  it('a rep hands over their own, without being asked whose', async () => {
    await give(['Acme', 'Beta']);
    const form = await desk.as('dana').types('hand');
    expect(words(await desk.as('dana').submits(form, { colleague: 'U0BEN' }))).toContain('<@U0BEN> hears of it from me');
    expect(await owners('Acme', 'Beta')).toEqual(['U0BEN', 'U0BEN']);
    expect(words(await desk.as('dana').types('hand'))).toContain('name a colleague with `@`');
  });

  it.each`
    values                                             | says                                                   | why
    ${{}}                                              | ${'To whom?'}                                          | ${'to nobody'}
    ${{ colleague: 'U0DANA' }}                         | ${'They are with them already'}                        | ${'to whose they are'}
    ${{ colleague: 'U0GIL' }}                          | ${'I can only hand over to members of this workspace'} | ${'to a guest'}
    ${{ colleague: 'U0BEN', which: 'some' }}           | ${'Which of them? Or choose all.'}                     | ${'nobody chosen'}
    ${{ colleague: 'U0BEN', note: 'x'.repeat(2_001) }} | ${'longer than the 2000 characters'}                   | ${'a long note'}
  `('says it at the field, and changes nothing: $why', async ({ values, says }) => {
    await give(['Acme']);
    expect(words(await desk.as('max').submits(await danas(), values as Record<string, string>))).toContain(says);
    expect(await owners('Acme')).toEqual(['U0DANA']);
  });

  it('looks again at who submits, and at whom: a form that fits nobody any more changes nothing', async () => {
    await give(['Acme']);
    const form = await danas();
    for (const who of ['ben', 'gil'] as const) await desk.as(who).submits(form, { colleague: 'U0BEN' });
    expect(await owners('Acme')).toEqual(['U0DANA']);
    await desk.as('dana').types('hand Acme to @ada');
    expect(words(await desk.as('max').submits(form, { colleague: 'U0BEN' }))).toContain('no longer fits');
    expect(await owners('Acme')).toEqual(['U0ADA']);
  });

  it('a hundred at once, found in their list by typing', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `Bakery ${at + 1}`);
    await give(names);
    const form = await danas();
    const list = fieldsOf(form).find(({ block_id: id }) => id === 'some')!.element;
    expect('option_groups' in list && list.option_groups?.map(({ options }) => options.length)).toEqual([100, 20]);
    await desk.as('max').submits(form, { colleague: 'U0BEN' });
    expect(new Set(await owners(...names))).toEqual(new Set(['U0BEN']));
    const [told] = (await rounds.beat(soon)).filter(({ to }) => to === 'U0BEN');
    expect(words(told!)).toContain('120 prospects');
  });
});

it.each([
  { typed: 'hand all to @ben', gone: ['U0BEN', 'U0BEN', 'U0BEN'] },
  { typed: 'hand Acme, Beta to @ben: on leave', gone: ['U0BEN', 'U0BEN', 'U0DANA'] },
  { typed: 'hand Acme and Beta to @ben on leave', gone: ['U0BEN', 'U0BEN', 'U0DANA'] },
])('$typed opens the form, with all that was typed', async ({ typed, gone }) => {
  await give(['Acme', 'Beta', 'Gamma']);
  const form = await desk.as('dana').types(typed);
  expect(await owners('Acme', 'Beta', 'Gamma')).toEqual(['U0DANA', 'U0DANA', 'U0DANA']);
  const said = words(await desk.as('dana').submits(form, {}));
  if (typed.includes('leave')) expect(said).toContain('Noted: _on leave_');
  expect(await owners('Acme', 'Beta', 'Gamma')).toEqual(gone);
});

it('hand all by a leader who has nobody asks whose', async () => {
  await give(['Acme']);
  expect(words(await desk.as('max').types('hand all to @ben'))).toContain('Whose people?');
  expect(words(await desk.as('ben').types('hand all to @dana'))).toContain('I know nobody called *all*');
});
