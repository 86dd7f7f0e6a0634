import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const lastDone = async (name: string) => {
  const { id } = await desk.prospect(name);
  return desk.tenant(({ steps }) => steps.lastDone(id));
};

it.each([
  { typed: 'did Acme: sent the deck', text: 'sent the deck', day: '2026-11-23', says: 'sent the deck.' },
  { typed: 'log Acme: sent the deck today', text: 'sent the deck', day: '2026-11-23', says: 'sent the deck.' },
  { typed: 'did Acme: sent the deck yesterday', text: 'sent the deck', day: '2026-11-22', says: 'yesterday, Sun 22 Nov.' },
  { typed: 'did Acme: sent it on friday', text: 'sent it', day: '2026-11-20', says: 'Fri 20 Nov.' },
  { typed: 'did Acme: sent it 3 days ago', text: 'sent it', day: '2026-11-20', says: 'Fri 20 Nov.' },
  { typed: 'did Acme: sent it on 1 dec 2025', text: 'sent it', day: '2025-12-01', says: 'Mon 1 Dec 2025.' },
])('$typed', async ({ typed, text, day, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  expect(words(await dana.types(typed))).toContain(says);
  expect(await lastDone('Acme')).toMatchObject({ text, doneOn: day, state: 'done', way: 'give', by: 'U0DANA' });
  expect(await desk.prospect('Acme')).toMatchObject({ lastStepOn: day, gives: 1, contactedOn: '2026-11-23' });
});

it.each(['asked Jane for two names', 'invited Jane to the open day', 'offered Jane two slots'])(
  'counts “%s” as an ask',
  async (text) => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('dana').types(`did Acme: ${text}`);
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 0, asks: 1 });
  },
);

it('leaves what is planned as it is, and says so', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them by fri');
  const reply = await dana.types('did Acme: sent the deck');
  expect(words(reply)).toBe('*Acme*. Done: sent the deck.\nStill planned: call them · Fri 27 Nov · give.');
  expect(labels(reply)).toEqual(['They answered', 'No answer', 'What happened?', 'Undo', 'Take it off the plan']);
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call them' });
});

describe('what was planned', () => {
  it.each([
    { why: 'in other words', planned: 'send Jane the deck by fri', typed: 'sent the deck' },
    { why: 'in the same words', planned: 'send the deck', typed: 'send the deck' },
    { why: 'to somebody', planned: 'call Jane about the pilot fri', typed: 'called her about the pilot today' },
    { why: 'without a thing, on its day', planned: 'call them today', typed: 'called them' },
  ])('is done: $why', async ({ planned, typed }) => {
    const dana = desk.as('dana');
    await dana.types(`add Acme, Jane Doe: ${planned}`);
    const was = (await desk.prospect('Acme')).planned!;
    const reply = await dana.types(`did Acme: ${typed}`);
    expect(words(reply)).toContain(`Done, as planned: ${was.text}.`);
    expect(await desk.prospect('Acme')).toMatchObject({ planned: null, gives: 1 });
    expect(await lastDone('Acme')).toMatchObject({ id: was.id, state: 'done', doneOn: '2026-11-23' });
    expect(words(await dana.presses(reply, 'Undo'))).toContain(`Next: ${was.text}`);
    expect((await desk.prospect('Acme')).planned).toEqual(was);
  });

  it.each([
    { why: 'another thing', planned: 'send the deck by fri', typed: 'sent the checklist' },
    { why: 'another thing beside it', planned: 'send the deck by fri', typed: 'sent the deck and the price list' },
    { why: 'one of two, perhaps', planned: 'call them by fri', typed: 'called them' },
    { why: 'on a day before', planned: 'send the deck by fri', typed: 'sent the deck last friday' },
    { why: 'another doing', planned: 'print the deck by fri', typed: 'sent the deck' },
    { why: 'somebody else', planned: 'send Jane the deck by fri', typed: 'sent Bob the deck' },
    { why: 'somebody unknown', planned: 'send Jane the deck by fri', typed: 'sent Sam the deck' },
    { why: 'somebody where nobody was', planned: 'send the deck by fri', typed: 'sent Bob the deck' },
    { why: 'the other way round', planned: 'introduce Jane to Bob by fri', typed: 'introduced Bob to Jane' },
    { why: 'another one', planned: 'send the deck by fri', typed: 'sent another deck' },
    { why: 'another day’s', planned: 'send the monday report by fri', typed: 'sent the tuesday report' },
    { why: 'another, by one word', planned: 'send the birthday card by fri', typed: 'sent the holiday card' },
    { why: 'another, in quotation marks', planned: 'send "the deck" by fri', typed: 'sent "the invoice"' },
    { why: 'not done yet', planned: 'send the deck by fri', typed: 'need to send the deck' },
    { why: 'again', planned: 'send the deck by fri', typed: 'resent the deck' },
  ])('stays planned: $why', async ({ planned, typed }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe');
    await dana.types('contact Acme: Bob Roe');
    await dana.types(`Acme: ${planned}`);
    const was = (await desk.prospect('Acme')).planned!;
    expect(words(await dana.types(`did Acme: ${typed}`))).toContain('Still planned:');
    expect(await lastDone('Acme')).toMatchObject({ text: typed.replace(' last friday', '') });
    expect((await desk.prospect('Acme')).planned).toEqual(was);
    expect((await lastDone('Acme'))?.id).not.toBe(was.id);
  });
});

it('the same words for the same day are logged twice, and it says so', async () => {
  const dana = desk.as('dana');
  const twice = 'The same was logged for that day before this.';
  await dana.types('add Acme');
  expect(words(await dana.types('did Acme: sent the deck'))).not.toContain(twice);
  const second = await dana.types('did Acme: sent the deck');
  expect(words(second)).toContain(twice);
  expect((await desk.prospect('Acme')).gives).toBe(2);
  await dana.presses(second, 'Undo');
  expect((await desk.prospect('Acme')).gives).toBe(1);
  expect(words(await dana.types('did Acme: sent the deck yesterday'))).not.toContain(twice);
});

it('keeps a season in its words: what was done is not for then', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('did Acme: talked about opening a second store in spring');
  expect(await lastDone('Acme')).toMatchObject({
    text: 'talked about opening a second store in spring',
    doneOn: '2026-11-23',
  });
});

it('whoever did what a colleague had planned is who did it', async () => {
  await desk.as('dana').types('add Acme: send the deck by fri');
  await desk.as('max').types('did Acme: sent the deck');
  expect(await lastDone('Acme')).toMatchObject({ by: 'U0MAX', text: 'sent the deck' });
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'send the deck' });
});

it.each(['sent the deck', 'Sent the deck.', 'I sent my deck', 'sent the deck yesterday'])(
  'logged as planned and once more as “%s”, it says so, also with another between',
  async (typed) => {
    const dana = desk.as('dana');
    await dana.types('add Acme: send the deck today');
    const day = typed.endsWith('yesterday') ? ' yesterday' : '';
    await dana.types(`did Acme: sent the deck${day}`);
    await dana.types(`did Acme: called Jane${day}`);
    expect(words(await dana.types(`did Acme: ${typed}`))).toContain('The same was logged for that day before this.');
  },
);

it('an older step told late does not take the place of a newer one', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.types('did Acme: sent the deck');
  await dana.types('did Acme: called them 10 days ago');
  expect(await desk.prospect('Acme')).toMatchObject({ lastStepOn: '2026-11-23', gives: 2 });
});

it('adds somebody new at one press, with the step', async () => {
  const dana = desk.as('dana');
  const asked = await dana.types('did Gamma, Joe Poe: sent Joe the deck yesterday');
  expect(words(asked)).toContain('I know nobody called *Gamma* yet. Add them, and go on with this?');
  expect(words(await dana.presses(asked, 'Add Gamma'))).toContain('*Gamma*, Joe Poe. Done: sent Joe the deck');
  expect(await lastDone('Gamma')).toMatchObject({ doneOn: '2026-11-22' });
});

describe('refuses, and writes nothing:', () => {
  it.each([
    { who: 'dana', typed: 'did', says: 'Try `/nextstep did Acme: sent the checklist yesterday`' },
    { who: 'dana', typed: 'did Acme', says: 'Try `/nextstep did Acme: sent the checklist yesterday`' },
    { who: 'dana', typed: 'did Acme: yesterday', says: 'That needs a little more' },
    { who: 'dana', typed: `did Acme: ${'x'.repeat(10_000)}`, says: 'longer than the 500 characters I keep' },
    { who: 'dana', typed: 'did Acme: sent it tomorrow', says: '“tomorrow” is still to come, and this logs what was done.' },
    { who: 'dana', typed: 'did Acme: sent it on feb 30', says: 'is not in the calendar' },
    { who: 'dana', typed: 'did Acme: sent it 2 years ago', says: 'too far away' },
    { who: 'ben', typed: 'did Acme: sent it', says: '*Acme* is with <@U0DANA>, so nothing was changed' },
  ] as const)('$who: $typed', async ({ who, typed, says }) => {
    await desk.as('dana').types('add Acme');
    const was = await desk.prospect('Acme');
    expect(words(await desk.as(who).types(typed))).toContain(says);
    expect(await desk.prospect('Acme')).toEqual(was);
    expect(await lastDone('Acme')).toBeNull();
  });
});

it.each(['did Acme: sent it tomorrow', 'did Acme: sent it 13 months ago', 'did Acme: sent it on feb 30'])(
  'offers days that are past for “%s”, and goes on with the one pressed',
  async (typed) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const asked = await dana.types(typed);
    expect(words(asked)).toContain('say it like `yesterday`, `on monday` or `3 days ago`');
    expect(labels(asked)).toEqual(['Mon 23 Nov', 'Sun 22 Nov', 'Never mind']);
    await dana.presses(asked, 'Sun 22 Nov');
    expect(await lastDone('Acme')).toMatchObject({ text: 'sent it', doneOn: '2026-11-22' });
  },
);

it.each([
  { date: '2026-11-24', says: 'is still to come' },
  { date: '2025-11-20', says: 'is too far away' },
])('asks again when the day picked is $date', async ({ date, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const again = await dana.picks(await dana.types('did Acme: sent it tomorrow'), date);
  expect(words(again)).toContain(says);
  expect(words(again)).toContain('You typed: did Acme: sent it tomorrow');
  await dana.picks(again, '2026-11-20');
  expect(await lastDone('Acme')).toMatchObject({ doneOn: '2026-11-20' });
});

it('writes once when Slack delivers the same command twice', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const first = await dana.types('did Acme: sent it', { key: 'once' });
  expect(await dana.types('did Acme: sent it', { key: 'once' })).toEqual(first);
  expect((await desk.prospect('Acme')).gives).toBe(1);
});

describe('a slip of the keyboard', () => {
  it('is forgiven, with the name in full and an undo', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe');
    const reply = await dana.types('did amce: sent it yesterday');
    expect(words(reply)).toContain('*Acme*, Jane Doe. Done: sent it');
    expect(labels(reply)).toContain('Undo');
  });

  it.each([
    { known: 'Beta', typed: 'did Zeta: sent it yesterday', add: 'Add Zeta' },
    { known: 'acme.com:8080', typed: 'Acme.io: call them', add: 'Add Acme.io' },
  ])('is not what makes $typed mean $known', async ({ known, typed, add }) => {
    const dana = desk.as('dana');
    await dana.types(`add ${known}`);
    expect(labels(await dana.types(typed))).toEqual([add, 'Never mind']);
    expect(await desk.prospect(known)).toMatchObject({ planned: null, lastStepOn: null });
  });
});

describe('of two who share a name', () => {
  const both = async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('ben').types('add Acme, Bob Roe');
    return desk.tenant(({ prospects }) => prospects.withKeys(['acme']));
  };
  const done = async () => (await desk.tenant(({ prospects }) => prospects.withKeys(['acme']))).filter(({ gives }) => gives > 0);

  it('a manager means the one with the contact person', async () => {
    await both();
    expect(words(await desk.as('max').types('did Acme, Bob Roe: sent it'))).toContain('*Acme*, Bob Roe. Done: sent it');
    expect(await done()).toMatchObject([{ owner: 'U0BEN' }]);
  });

  it('asks which, when the contact person is neither’s', async () => {
    await both();
    const asked = await desk.as('max').types('did Acme, Sue Poe: sent it');
    expect(labels(asked).toSorted()).toEqual(['Acme, Bob Roe · ben', 'Acme, Jane Doe · dana', 'Never mind']);
    expect(await done()).toEqual([]);
  });
});

describe('the form', () => {
  const dana = () => desk.as('dana');
  async function form(...then: string[]) {
    for (const typed of ['add Acme, Jane Doe', ...then]) await dana().types(typed);
    const story = await dana().types('show Acme');
    return dana().presses(story, (await desk.prospect('Acme')).planned ? 'Did something else' : 'Did something');
  }

  it('keeps what was done, when, and what happened', async () => {
    const page = await form();
    expect(formWords(page)).toMatch(/^Log a step\nWith \*Acme\*, Jane Doe\.\nWhat did you do\?\nOn which day\?\nWhat happened\?/);
    const done = await dana().submits(page, {
      step: 'Asked Jane\nfor <two> dates',
      day: '2026-11-20',
      note: 'she\nlaughed',
      answered: 'Yes',
    });
    expect(formWords(done)).toContain('*Acme*, Jane Doe. Done: Asked Jane for &lt;two&gt; dates, Fri 20 Nov. They answered.');
    expect(formWords(done)).toContain('next smallest step');
    expect(await lastDone('Acme')).toMatchObject({
      text: 'Asked Jane for <two> dates',
      doneOn: '2026-11-20',
      note: 'she\nlaughed',
      answered: true,
      by: 'U0DANA',
    });
    await dana().presses(done, 'Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ asks: 0 });
  });

  it('may be about the planned step, and otherwise leaves it', async () => {
    const page = await form('Acme: call Jane friday');
    await dana().submits(page, { step: 'Sent Jane a card', day: '2026-11-20' });
    expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call Jane' });
    await dana().submits(page, { card: 'call Jane', answered: 'No' });
    expect(await desk.prospect('Acme')).toMatchObject({ planned: null, gives: 2, unanswered: 1 });
    expect(await lastDone('Acme')).toMatchObject({ text: 'call Jane', plannedFor: '2026-11-27', answered: false });
    expect((await dana().submits(page, { card: 'call Jane' })).errors).toEqual({
      step: 'That step is not planned any more. What did you do?',
    });
  });

  it('does not take a step planned since for the one on its card', async () => {
    const page = await form('Acme: call Jane friday');
    await dana().types('Acme: sign the contract friday');
    expect((await dana().submits(page, { card: 'call Jane' })).errors).toEqual({
      step: 'That step is not planned any more. What did you do?',
    });
    expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'sign the contract' });
  });

  it.each`
    why                       | values                                          | errors
    ${'nothing'}              | ${{ step: null }}                               | ${{ step: 'What did you do?' }}
    ${'a day still to come'}  | ${{ step: 'Sent it', day: '2026-11-24' }}       | ${{ day: 'That day is still to come, and this keeps what was done. Pick today or an earlier one.' }}
    ${'more than a year ago'} | ${{ step: 'Sent it', day: '2025-11-01' }}       | ${{ day: 'That is more than a year ago. Pick a later day.' }}
    ${'no day'}               | ${{ step: 'Sent it', day: null }}               | ${{ day: 'On which day?' }}
    ${'a long note'}          | ${{ step: 'Sent it', note: 'a'.repeat(2_001) }} | ${{ note: 'That is longer than the 2000 characters I keep. Could you say it shorter?' }}
  `('says at the field what is wrong: $why', async ({ values, errors }) => {
    expect((await dana().submits(await form(), values)).errors).toEqual(errors);
    expect(await lastDone('Acme')).toBeNull();
  });

  it('keeps the words when they are gone from the list', async () => {
    const page = await form();
    await dana().types('hand Acme to @ben');
    const late = formWords(await dana().submits(page, { step: 'Sent it', note: 'she laughed' }));
    expect(late).toMatch(/no longer fits how things stand[^]*You typed: Sent it · she laughed/);
    expect(await lastDone('Acme')).toBeNull();
  });
});

it('what was planned, and was it after all, is taken off by one press', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: send her two dates for a demo');
  const reply = await dana.types('did Acme: sent two dates');
  expect(labels(reply)).toContain('Take it off the plan');
  await dana.presses(reply, 'Take it off the plan');
  expect(await desk.prospect('Acme')).toMatchObject({ planned: null, gives: 1 });
});
