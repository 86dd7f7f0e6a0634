import { expect, it } from 'vitest';
import { useDesk } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const acme = () => desk.prospect('Acme');

async function form(...then: string[]) {
  for (const typed of ['add Acme, Jane Doe', ...then]) await dana().types(typed);
  return dana().presses(await dana().types('show Acme'), 'Stage');
}

it('offers the six in people’s words, the one they stand at chosen', async () => {
  const page = await form('deciding Acme');
  expect(formWords(page)).toContain('Where do they stand?\nNew\nTalking\nDeciding\nNot now\nNo\nOpened\n');
  const { element } = fieldsOf(page)[0]!;
  expect(element.type === 'radio_buttons' && element.initial_option?.text.text).toBe('Deciding');
});

it.each`
  stage        | more                                         | is                                                                   | says
  ${'Talking'} | ${{}}                                        | ${{ stage: 'talking' }}                                              | ${'you are talking'}
  ${'Opened'}  | ${{}}                                        | ${{ stage: 'won' }}                                                  | ${'they said yes, a door opened'}
  ${'No'}      | ${{ reason: 'chose <B>' }}                   | ${{ stage: 'no', reason: 'chose <B>' }}                              | ${'“chose &lt;B&gt;”'}
  ${'Not now'} | ${{ until: '2027-03-01', reason: 'budget' }} | ${{ stage: 'not now', agreedUntil: '2027-03-01', reason: 'budget' }} | ${'silent until Mon 1 Mar 2027'}
  ${'Not now'} | ${{}}                                        | ${{ stage: 'not now', agreedUntil: null }}                           | ${'Did they name a day, and what was in the way?'}
`('$stage $more', async ({ stage, more, is, says }) => {
  const kept = await dana().submits(await form('Acme: call Jane'), { stage, ...more });
  expect(formWords(kept)).toContain(says);
  expect(await acme()).toMatchObject(is);
  await dana().presses(kept, 'Undo');
  expect(await acme()).toMatchObject({ stage: 'new', reason: null, planned: { text: 'call Jane' } });
});

const late = 'That day is not ahead of us. Pick tomorrow or a later one.';

it.each`
  why                                   | values                                       | errors
  ${'a day with another stage'}         | ${{ stage: 'Talking', until: '2027-03-01' }} | ${{ until: 'A day goes with “not now” only. Choose that, or leave this empty.' }}
  ${'a day gone by'}                    | ${{ stage: 'Not now', until: '2026-11-01' }} | ${{ until: late }}
  ${'today'}                            | ${{ stage: 'Not now', until: '2026-11-23' }} | ${{ until: late }}
  ${'a day years away'}                 | ${{ stage: 'Not now', until: '2030-01-01' }} | ${{ until: 'That day is more than two years off. Pick a nearer one.' }}
  ${'a reason longer than what I keep'} | ${{ stage: 'No', reason: 'a'.repeat(501) }}  | ${{ reason: 'That is longer than the 500 characters I keep. Could you say it shorter?' }}
`('says at the field what is wrong: $why', async ({ values, errors }) => {
  expect((await dana().submits(await form(), values)).errors).toEqual(errors);
  expect(await acme()).toMatchObject({ stage: 'new' });
});

it('lets go of the day and the reason that were there, with another stage', async () => {
  const page = await form('not now Acme until march: budget');
  await dana().submits(page, { stage: 'Talking' });
  expect(await acme()).toMatchObject({ stage: 'talking', agreedUntil: null, reason: null });
});

it('does not ask for a day that has passed', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('dana').types('not now Acme until 1 dec: budget');
  desk.at('2026-12-08T14:00:00Z');
  const form = await desk.as('dana').presses(await desk.as('dana').types('show Acme'), 'Stage');
  expect(JSON.stringify(form)).not.toContain('initial_date');
  const kept = await desk.as('dana').submits(form, { reason: 'budget in spring' });
  expect(kept.errors).toBeUndefined();
  expect(await desk.prospect('Acme')).toMatchObject({ stage: 'not now', reason: 'budget in spring' });
});

it('changes nothing when nothing was changed', async () => {
  const page = await form('not now Acme until march: budget');
  const was = await acme();
  desk.at('2027-03-02T15:00:00Z');
  expect(formWords(await dana().submits(page))).toContain('not now');
  expect(await acme()).toEqual(was);
});

it('keeps every word when they asked us to stop meanwhile', async () => {
  const page = await form();
  await dana().presses(await dana().types('stop Acme'), 'Stop for everybody');
  const again = await dana().submits(page, { stage: 'Not now', until: '2027-03-01', reason: 'budget' });
  expect(formWords(again).split('\n')[1]).toContain('asked us not to contact them');
  expect(JSON.stringify(again)).toMatch(/"initial_date":"2027-03-01"[^]*"initial_value":"budget"/);
  expect(await acme()).toMatchObject({ stage: 'new', stopped: true });
});

it('does not write an older standing over a newer one: it says so, and a second press means it', async () => {
  const page = await form('not now Acme until march: budget');
  await dana().types('not now Acme until june: merger');
  const was = await acme();
  expect(formWords(await dana().submits(page))).toContain('We stay silent until Tue 1 Jun 2027');
  expect(await acme()).toEqual(was);
  const again = await dana().submits(page, { reason: 'the new budget' });
  expect(formWords(again)).toContain('Meanwhile they stand elsewhere: not now, silent until Tue 1 Jun 2027.');
  expect(await acme()).toEqual(was);
  await dana().submits(again);
  expect(await acme()).toMatchObject({ agreedUntil: '2027-03-01', reason: 'the new budget' });
});

it('nor a stage that was left since', async () => {
  const page = await form('talking Acme');
  await dana().types('won Acme');
  await dana().submits(page);
  expect(await acme()).toMatchObject({ stage: 'won' });
  expect(formWords(await dana().submits(page, { stage: 'No' }))).toContain('Meanwhile they stand elsewhere: opened.');
  expect(await acme()).toMatchObject({ stage: 'won' });
});
