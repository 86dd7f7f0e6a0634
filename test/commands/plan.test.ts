import { describe, expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';
import { fieldsOf, filledIn, formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const acme = () => desk.prospect('Acme');

/** The form, from Acme's story. */
async function form(...then: string[]) {
  for (const typed of ['add Acme, Jane Doe', ...then]) await dana().types(typed);
  const story = await dana().types('show Acme');
  return (await acme()).planned ? dana().chooses(story, 'Plan another step') : dana().presses(story, 'Plan a step');
}

it('offers three steps, in full, and own words; for the next working day', async () => {
  const page = await form();
  expect(formWords(page)).toMatch(
    /^Plan a step\n• [^\n]{76,}[^]*With \*Acme\*, Jane Doe\.|^Plan a step\nWith \*Acme\*, Jane Doe\./,
  );
  const cards = fieldsOf(page).find(({ block_id: id }) => id === 'card')!;
  const options = cards.element.type === 'radio_buttons' ? cards.element.options : [];
  expect(options.map(({ text }) => text.text)).toEqual([
    expect.stringContaining('Jane Doe'),
    expect.any(String),
    expect.any(String),
    'My own words',
  ]);
  const whole = options.map(({ text, description }) => `${text.text} ${description?.text.replace('… ', '')}`).join('\n');
  for (const { text } of (await dana().types('coach Acme')).whisper!.blocks.flatMap((block) =>
    block.type === 'section' ? (block.text ?? []) : [],
  ))
    for (const step of text.split('\n').slice(1)) expect(whole).toContain(/^\d\. (.+) _/.exec(step)![1]!);
  await dana().submits(page, { card: 'Tell Jane Doe' });
  expect((await acme()).planned).toMatchObject({ playbook: 'FC1', plannedFor: '2026-11-24', promise: false });
});

it('plans own words, over a card, for a day, told to them', async () => {
  const page = await form();
  const planned = await dana().submits(page, {
    card: 'Tell Jane Doe',
    step: 'Send Jane\nthe <!channel> rota',
    day: '2026-11-27',
    told: 'yes',
  });
  expect(formWords(planned)).toContain('*Acme*, Jane Doe. Next: *Send Jane the &lt;!channel&gt; rota*, Fri 27 Nov.');
  expect(formWords(planned)).toContain('They expect it.');
  expect((await acme()).planned).toMatchObject({
    text: 'Send Jane the <!channel> rota',
    plannedFor: '2026-11-27',
    playbook: null,
    promise: true,
    by: 'U0DANA',
  });
  await dana().presses(planned, 'Undo');
  expect((await acme()).planned).toBeNull();
});

it('says what it takes the place of', async () => {
  const page = await form('Acme: call Jane friday');
  expect(formWords(page)).toContain('Planned so far: call Jane · Fri 27 Nov · give; the new one takes its place.');
  const planned = await dana().submits(page, { step: 'Send Jane a card' });
  expect(formWords(planned)).toContain('“call Jane” is off the plan.');
});

it('after a not now offers the day that was agreed', async () => {
  const page = await form('not now Acme until 1 dec');
  expect(words(await dana().submits(page, { step: 'Send Jane a card' }))).toContain('Tue 1 Dec');
  expect((await acme()).planned).toMatchObject({ plannedFor: '2026-12-01' });
});

const missing = { step: 'Which step? Choose one above, or write your own.' };

it.each`
  why                                 | values                                         | errors
  ${'no step at all'}                 | ${{}}                                          | ${missing}
  ${'own words chosen, none written'} | ${{ card: 'My own words' }}                    | ${missing}
  ${'a card that is none'}            | ${{ card: 'XX1' }}                             | ${missing}
  ${'a day gone by'}                  | ${{ step: 'Send Jane it', day: '2026-11-22' }} | ${{ day: 'That day is in the past. Pick today or a later one.' }}
  ${'a day years away'}               | ${{ step: 'Send Jane it', day: '2030-01-01' }} | ${{ day: 'That day is more than two years off. Pick a nearer one.' }}
  ${'no day'}                         | ${{ step: 'Send Jane it', day: null }}         | ${{ day: 'Which day?' }}
  ${'too long, and no day'}           | ${{ step: 'a'.repeat(501), day: null }}        | ${{ step: 'That is longer than the 500 characters I keep. Could you say it shorter?', day: 'Which day?' }}
`('says at the field what is wrong: $why', async ({ values, errors }) => {
  expect((await dana().submits(await form(), values)).errors).toEqual(errors);
  expect((await acme()).planned).toBeNull();
});

describe('keeps every word', () => {
  it.each([
    { then: ['not now Acme until march'], says: 'silent until Mon 1 Mar 2027', why: 'a silence was agreed' },
    { then: ['stop Acme'], press: 'Stop for everybody', says: 'asked us not to contact them', why: 'they asked us to stop' },
    { then: ['Acme: call Jane'], says: 'Meanwhile this was planned: call Jane', why: 'something else was planned' },
  ])('when meanwhile $why', async ({ then, press, says }) => {
    const page = await form();
    for (const typed of then) {
      const reply = await dana().types(typed);
      if (press) await dana().presses(reply, press);
    }
    const filled = { card: 'Tell Jane Doe', step: 'Send Jane the rota', day: '2026-11-26', told: 'yes' };
    const again = await dana().submits(page, filled);
    expect(formWords(again).split('\n')[1]).toContain(says);
    expect(
      fieldsOf(again).map(({ block_id: id, element }) => [
        id,
        Object.entries(element).find(([key]) => key.startsWith('initial'))?.[1],
      ]),
    ).toEqual([
      ['card', expect.objectContaining({ value: 'FC1' })],
      ['step', 'Send Jane the rota'],
      ['day', '2026-11-26'],
      ['told', [expect.objectContaining({ value: 'yes' })]],
    ]);
    expect((await acme()).planned?.text).not.toBe('Send Jane the rota');
  });

  it('when they are gone from the list', async () => {
    const page = await form();
    await dana().types('remove Acme');
    const answer = formWords(await dana().submits(page, { step: 'Send Jane the rota' }));
    expect(answer).toContain('This form no longer fits how things stand, and nothing was changed.');
    expect(answer).toContain('You typed: Send Jane the rota');
  });
});

describe('the reader', () => {
  const step = 'Follow up with Jane';

  it('says one thing about own words; planning again keeps them', async () => {
    const page = await form();
    const hinted = await dana().submits(page, { step, day: '2026-11-26', told: 'yes' });
    expect(formWords(hinted)).toContain('What would a camera see you do?');
    expect(formWords(hinted)).toContain('*Plan it* again keeps your words.');
    expect((await acme()).planned).toBeNull();
    const planned = await dana().submits(hinted);
    expect(formWords(planned)).toContain(`Next: *${step}*, Thu 26 Nov.`);
    expect((await acme()).planned).toMatchObject({ text: step, plannedFor: '2026-11-26', promise: true });
  });

  it('speaks once, also when something else is in the way afterwards', async () => {
    const hinted = await dana().submits(await form(), { step });
    await dana().types('Acme: call Jane');
    const again = await dana().submits(hinted);
    expect(formWords(again)).toContain('Meanwhile this was planned: call Jane');
    await dana().submits(again);
    expect((await acme()).planned).toMatchObject({ text: step });
  });

  it('makes them smaller in their field, and leaves the rest as it was filled in', async () => {
    const hinted = await dana().submits(await form(), { step, day: '2026-11-26', told: 'yes' });
    const smaller = await dana().presses(hinted, 'Make it smaller');
    const [field, ...others] = fieldsOf(smaller).filter(({ block_id: id }) => id?.startsWith('step'));
    expect(others).toEqual([]);
    expect(field!.block_id).toBe('step#1');
    expect(JSON.stringify(field)).not.toContain(step);
    await dana().submits(smaller);
    expect((await acme()).planned).toMatchObject({ plannedFor: '2026-11-26', promise: true });
    expect((await acme()).planned!.text).not.toBe(step);
  });

  it('has no word about a step of the playbook', async () => {
    await dana().submits(await form(), { card: 'Tell Jane Doe' });
    expect((await acme()).planned).toMatchObject({ playbook: 'FC1' });
  });

  it('leaves words that it cannot make smaller, and says so', async () => {
    const hinted = await dana().submits(await form(), { step });
    const retyped = filledIn(hinted, { step: 'xyzzy' });
    const said = await dana().uses('plan.smaller', { value: '{}', form: retyped });
    expect(formWords(said)).toContain('I know no smaller version of that. One of the cards above would be small.');
    expect(filledIn(said, {}).values).toEqual(retyped.values);
  });

  it('keeps what was typed when they are gone from the list', async () => {
    const hinted = await dana().submits(await form(), { step });
    await dana().types('remove Acme');
    expect(formWords(await dana().presses(hinted, 'Make it smaller'))).toMatch(
      /no longer fits how things stand[^]*You typed: Follow up with Jane/,
    );
  });
});
