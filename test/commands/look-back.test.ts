import { describe, expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const dana = () => desk.as('dana');
const friday = '2026-11-27T14:00:00Z';

/** Dana practised with Acme on Monday; Friday's nudge. */
async function fridaysNudge() {
  await dana().types('settings strength normal');
  await dana().types('add Acme, Jane Doe');
  const page = await dana().types('worksheet Acme');
  await dana().submits(page, { step: 'Send Jane the rota story', day: '2026-11-27' });
  for (const day of ['24', '25', '26'])
    expect((await rounds.beat(`2026-11-${day}T14:00:00Z`)).map(words).join()).not.toContain('practice');
  const [nudge] = await rounds.beat(friday);
  return nudge!;
}

describe('the Friday question', () => {
  it('is a line in that day’s nudge, and one form answers it', async () => {
    const nudge = await fridaysNudge();
    expect(words(nudge)).toContain('Your practice with *Acme*, Jane Doe: Send Jane the rota story. What happened?');
    const page = await dana().presses(nudge, 'Tell what happened');
    expect(formWords(page)).toMatch(
      /Look back\n[^]*Did you do it\?\nYes\nDid not do it\nWhat happened\?\nWhat did you learn\?\nWhat is the next smallest step\?/,
    );
    const kept = await dana().submits(page, {
      did: 'Yes',
      note: 'she laughed',
      learned: 'shorter is better',
      next: 'Ask Jane for one shift',
      day: '2026-11-30',
    });
    expect(formWords(kept)).toContain('Noted for *Acme*, Jane Doe. Next: *Ask Jane for one shift*, Mon 30 Nov.');
    expect(await desk.prospect('Acme')).toMatchObject({
      gives: 1,
      planned: { text: 'Ask Jane for one shift', plannedFor: '2026-11-30' },
    });
    const story = words(await dana().types('show Acme'));
    expect(story).toContain('did: Send Jane the rota story · _she laughed_');
    expect(story).toContain('looked back: did it · _she laughed_ · _shorter is better_');
  });

  it('takes “did not do it” for an answer, and leaves the step planned', async () => {
    const page = await dana().presses(await fridaysNudge(), 'Tell what happened');
    expect(formWords(await dana().submits(page, { did: 'Did not do it', learned: 'mornings are full' }))).toContain(
      'Noted for *Acme*',
    );
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 0, planned: { text: 'Send Jane the rota story' } });
    expect(words(await dana().types('show Acme'))).toContain('looked back: did not do it · _mornings are full_');
  });

  it('is answered once: the nudge says so, and an old button no longer fits', async () => {
    const nudge = await fridaysNudge();
    const page = await dana().presses(nudge, 'Tell what happened');
    await dana().submits(page, { did: 'Yes' });
    expect(formWords(await dana().submits(page, { did: 'Yes' }))).toContain('no longer fits how things stand');
    expect(words(await dana().presses(nudge, 'Tell what happened'))).toContain('no longer fits how things stand');
    await rounds.beat('2026-11-27T14:01:00Z');
    expect(words(rounds.said().at(-1)!)).toContain('*Acme*, Jane Doe · looked back');
    expect((await rounds.beat('2026-12-04T14:00:00Z')).map(words).join()).not.toContain('practice');
  });

  it('is asked even when there is nothing else to say, and not after an undo', async () => {
    await dana().types('settings strength normal');
    await dana().types('add Acme, Jane Doe');
    await dana().submits(await dana().types('worksheet Acme'), { step: 'Send Jane the rota story', day: '2026-11-30' });
    expect((await rounds.beat(friday)).map(words)).toEqual([
      'Your practice with *Acme*, Jane Doe: Send Jane the rota story. What happened?',
    ]);
    await dana().submits(await dana().types('worksheet Acme'), { step: 'Send Jane a card', day: '2026-12-04' });
    await dana().types('undo');
    expect((await rounds.beat('2026-12-03T14:00:00Z')).map(words).join()).not.toContain('practice');
    expect((await rounds.beat('2026-12-04T14:00:00Z')).map(words).join()).not.toContain('Send Jane a card');
  });

  it('is the one question of a nudge, and an answered one is thanked for', async () => {
    await dana().types('settings strength normal');
    await dana().types('add Acme, Jane Doe');
    await dana().submits(await dana().types('worksheet Acme'), { step: 'Send Jane the rota story', day: '2026-11-30' });
    const [nudge] = await rounds.beat(friday);
    await dana().submits(await dana().presses(nudge!, 'Tell what happened'), { did: 'Yes' });
    await rounds.beat('2026-11-27T14:01:00Z');
    expect(words(rounds.said().at(-1)!)).toBe('*Acme*, Jane Doe · looked back\nAll done here. Thank you.');
  });

  it('is for the last day that is worked in the week', async () => {
    await dana().types('settings days mon-thu');
    await dana().types('add Acme, Jane Doe');
    await dana().submits(await dana().types('worksheet Acme'), { step: 'Send Jane the rota story', day: '2026-11-30' });
    expect((await rounds.beat('2026-11-26T14:00:00Z')).map(words).join()).toContain('Your practice with *Acme*');
  });

  it('is not asked, nor answered, by somebody else', async () => {
    const nudge = await fridaysNudge();
    expect(words(await desk.as('ben').presses(nudge, 'Tell what happened'))).toContain('no longer fits how things stand');
    const page = await dana().presses(nudge, 'Tell what happened');
    expect(formWords(await desk.as('ben').submits(page, { did: 'Yes' }))).toContain('no longer fits how things stand');
  });

  it.each`
    why                 | values                                                | errors
    ${'a day gone by'}  | ${{ did: 'yes', next: 'Ask her', day: '2026-11-01' }} | ${{ day: 'That day is in the past. Pick today or a later one.' }}
    ${'a day years on'} | ${{ did: 'yes', next: 'Ask her', day: '2030-01-01' }} | ${{ day: 'That day is more than two years off. Pick a nearer one.' }}
  `('says at the field what is wrong: $why', async ({ values, errors }) => {
    const page = await dana().presses(await fridaysNudge(), 'Tell what happened');
    expect((await dana().submits(page, values)).errors).toEqual(errors);
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 0 });
  });

  it('says what cannot be planned with them, and keeps the rest without it', async () => {
    const page = await dana().presses(await fridaysNudge(), 'Tell what happened');
    await dana().types('not now Acme until march');
    const filled = { did: 'Yes', note: 'she laughed', next: 'Ask her', day: '2026-11-30' };
    expect((await dana().submits(page, filled)).errors).toEqual({
      next: 'Silence is agreed with them until Mon 1 Mar 2027. Leave this empty, and the rest is kept.',
    });
    expect(formWords(await dana().submits(page, { ...filled, next: null }))).toContain('Noted for *Acme*');
  });

  it('says which step made room for the next', async () => {
    const page = await dana().presses(await fridaysNudge(), 'Tell what happened');
    await dana().types('Acme: call Jane on monday');
    const said = await dana().submits(page, { did: 'Did not do it', next: 'Ask her', day: '2026-11-30' });
    expect(formWords(said)).toContain('“call Jane” is off the plan.');
  });
});
