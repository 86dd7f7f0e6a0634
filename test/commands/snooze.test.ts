import { describe, expect, it } from 'vitest';
import { labels, people, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();

it.each([
  { typed: 'snooze Acme 2 weeks', until: '2026-12-07' },
  { typed: 'snooze Acme until friday', until: '2026-11-27' },
  { typed: 'snooze Acme: in 10 days', until: '2026-12-03' },
  { typed: 'snooze Acme', until: '2026-11-30' },
])('$typed: silent about them until $until', async ({ typed, until }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const reply = await dana.types(typed);
  expect(words(reply)).toMatch(/^\*Acme\*: no nudges until \w{3} \d+ \w{3}\.$/);
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: until });
  const day = /until (\w{3} \d+ \w{3})/.exec(words(reply))![1]!;
  expect(words(await dana.types('list'))).toContain(`*Acme* (new): nothing planned, snoozed until ${day}`);
  expect(words(await dana.types('show Acme'))).toContain(`Snoozed until ${day}`);
  await dana.presses(reply, 'Undo');
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null, snoozes: 0 });
});

it('leaves a known name whole that ends like a day', async () => {
  const dana = desk.as('dana');
  await dana.types('add Black Friday');
  expect(words(await dana.types('snooze Black Friday'))).toContain('*Black Friday*: no nudges until');
});

it.each([
  { typed: 'snooze Acme yesterday', says: 'is in the past' },
  { typed: 'snooze Acme soon', says: '“soon” could be any day' },
  {
    typed: 'snooze Acme today',
    says: '“Mon 23 Nov” has begun already. Nothing is saved yet; say it like `friday`, `12 dec` or `in 2 weeks`',
  },
  { typed: 'snooze', says: 'Try `/nextstep snooze Acme 2 weeks`' },
  { typed: 'snooze Acme until weihnachten', says: 'I could not read “until weihnachten” as a day.' },
  { typed: 'snooze Acme: until chrismas', says: 'I could not read “until chrismas” as a day.' },
  { typed: 'snooze Acme forever', says: 'I could not read “forever” as a day.' },
  { typed: 'snooze Acme off', says: '*Acme* is not snoozed. Nothing was changed.' },
])('$typed snoozes nobody, and says why', async ({ typed, says }) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null, snoozes: 0 });
});

it('goes on with the day picked in place of today', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types('snooze Acme today: on leave');
  expect(words(await dana.picks(asked, '2026-11-23'))).toContain('has begun already');
  expect(words(await dana.presses(await dana.types('snooze Acme today: on leave'), 'Fri 27 Nov'))).toBe(
    '*Acme*: no nudges until Fri 27 Nov. Noted: _on leave_',
  );
});

it('is refused for somebody who asked us to stop: they hear nothing anyway', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('snooze Acme 2 weeks'))).toContain('*Acme* asked us not to contact them');
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
});

it('offers a slower rhythm from the third snooze on, once', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const day of ['tomorrow', 'wednesday']) expect(labels(await dana.types(`snooze Acme until ${day}`))).toEqual(['Undo']);
  const third = await dana.types('snooze Acme until thursday');
  expect(words(third)).toContain('3 times');
  expect(words(await dana.types('snooze Acme until friday'))).toContain('4 times');
  expect(words(await dana.presses(third, 'Half as often'))).toContain('I ask half as often from now on');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 1, snoozes: 0 });
  expect(words(await dana.presses(third, 'Half as often'))).toContain('I already ask half as often');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 1 });
  expect(words(await dana.types('why Acme'))).toContain('2 times the usual');
});

it('slows nothing down for a colleague who presses', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const day of ['tomorrow', 'wednesday']) await dana.types(`snooze Acme until ${day}`);
  const third = await dana.types('snooze Acme until thursday');
  expect(words(await desk.as('ben').presses(third, 'Half as often'))).toContain('nothing was changed');
  expect(await desk.prospect('Acme')).toMatchObject({ slower: 0 });
});

describe('the form', () => {
  const dana = () => desk.as('dana');
  async function form() {
    await dana().types('add Acme, Jane Doe: call Jane friday');
    return dana().presses(await dana().types('show Acme'), 'Snooze');
  }

  it('lets them rest until the day picked; what is planned keeps its day', async () => {
    const page = await form();
    expect(formWords(page)).toContain('A planned step keeps its day.');
    const kept = await dana().submits(page, { until: '2026-12-24' });
    expect(formWords(kept)).toContain('*Acme*, Jane Doe: no nudges until Thu 24 Dec.');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: '2026-12-24', planned: { plannedFor: '2026-11-27' } });
    await dana().presses(kept, 'Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
  });

  it('is refused when they asked us to stop meanwhile', async () => {
    const page = await form();
    await dana().presses(await dana().types('stop Acme'), 'Stop for everybody');
    expect(formWords(await dana().submits(page, { until: '2026-12-24' }))).toContain('asked us not to contact them');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
  });

  it('offers a week', async () => {
    await dana().submits(await form());
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: '2026-11-30' });
  });

  it.each`
    why                  | until           | says
    ${'today'}           | ${'2026-11-23'} | ${'That day is not ahead of us. Pick tomorrow or a later one.'}
    ${'a day gone by'}   | ${'2026-11-01'} | ${'That day is not ahead of us. Pick tomorrow or a later one.'}
    ${'a day years off'} | ${'2030-01-01'} | ${'That day is more than two years off. Pick a nearer one.'}
    ${'no day'}          | ${null}         | ${'Until which day?'}
  `('says at the field what is wrong: $why', async ({ until, says }) => {
    expect((await dana().submits(await form(), { until })).errors).toEqual({ until: says });
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
  });
});

describe('the form that moves a planned step, in a nudge', () => {
  const rounds = useRounds(desk);
  const dana = () => desk.as('dana');
  async function form() {
    await dana().types('settings strength normal');
    await dana().types('add Acme, Jane Doe: call Jane on 30 nov');
    const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
    return dana().chooses(nudge!, 'Another day…');
  }

  it('offers the next working day, and moves it', async () => {
    const page = await form();
    expect(formWords(page)).toMatch(/^Another day\n\*Acme\*, Jane Doe: \*call Jane\*\./);
    const moved = await dana().submits(page);
    expect(formWords(moved)).toContain('Next: *call Jane*, tomorrow, Tue 1 Dec.');
    const was = await desk.prospect('Acme');
    expect(was).toMatchObject({ snoozes: 0, planned: { plannedFor: '2026-12-01' } });
    await dana().submits(page);
    expect(await desk.prospect('Acme')).toEqual(was);
  });

  it('leaves another step where it is', async () => {
    const page = await form();
    await dana().types('Acme: send a card friday');
    expect(formWords(await dana().submits(page))).toContain('no longer fits how things stand');
    expect(await desk.prospect('Acme')).toMatchObject({ planned: { plannedFor: '2026-12-04' } });
  });

  it('keeps to a silence that a colleague agreed with them', async () => {
    const page = await form();
    await desk.as('ben').types('add Acme GmbH, Sam Roe');
    await dana().types('contact Acme: Sam Roe');
    await desk.as('ben').types('not now Acme GmbH until march');
    const again = await dana().submits(page, { until: '2026-12-11' });
    expect(formWords(again).split('\n')[1]).toContain('silent until Mon 1 Mar 2027');
    expect(JSON.stringify(again)).toContain('"initial_date":"2026-12-11"');
    const [acme] = await desk.tenant(({ prospects }) => prospects.of(people.dana.user));
    expect(acme).toMatchObject({ planned: { plannedFor: '2026-11-30' } });
  });
});

it('takes a day for what was none', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const asked = await dana.types('snooze Acme until weihnachten');
  expect(words(await dana.picks(asked, '2026-12-24'))).toBe('*Acme*: no nudges until Thu 24 Dec.');
});

it.each(['snooze Acme off', 'snooze Acme: off', 'unsnooze Acme', 'wake acme'])(
  '%s ends it, and undo brings it back',
  async (typed) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.types('snooze Acme until 10 jan');
    const reply = await dana.types(typed);
    expect(words(reply)).toBe('*Acme* is not snoozed any more.');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null, snoozes: 1 });
    expect(words(await dana.types('show Acme'))).toContain('not snoozed any more\n');
    await dana.presses(reply, 'Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: '2027-01-10' });
  },
);

describe('a day that is chosen now', () => {
  const rounds = useRounds(desk);

  it.each([
    { why: 'a new step', before: [], typed: 'Acme: call Jane wednesday' },
    { why: 'the step, moved', before: ['Acme: call Jane 4 dec'], typed: 'move Acme wednesday' },
  ])('ends a snooze that would pass over it: $why', async ({ before, typed }) => {
    const dana = desk.as('dana');
    await dana.types('settings strength normal');
    for (const first of ['add Acme, Jane Doe', ...before, 'snooze Acme until 10 jan']) await dana.types(first);
    expect(words(await dana.types(typed))).toContain('They are not snoozed until Sun 10 Jan 2027 any more.');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
    expect((await rounds.beat('2026-11-25T14:00:00Z')).map(words)).toEqual([expect.stringContaining('call Jane')]);
    await dana.types('undo');
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: '2027-01-10' });
  });

  it('leaves one that is over by then', async () => {
    const dana = desk.as('dana');
    for (const typed of ['add Acme', 'snooze Acme tomorrow', 'Acme: call them wednesday']) await dana.types(typed);
    expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: '2026-11-24' });
  });
});

it('is ended by a plan for the day that was planned already, and by a press, and an undo says what comes back', async () => {
  const dana = desk.as('dana');
  for (const typed of ['add Acme, Jane Doe: call Jane tomorrow', 'snooze Acme 2 weeks', 'move Acme tomorrow'])
    await dana.types(typed);
  expect(await desk.prospect('Acme')).toMatchObject({ snoozedUntil: null });
  await dana.types('drop Acme');
  await dana.types('snooze Acme 2 weeks');
  const shelf = await dana.types('coach Acme');
  expect(words(await dana.presses(shelf, 'Plan 1'))).toContain('They are not snoozed until Mon 7 Dec any more.');
  for (const typed of ['drop Acme', 'snooze Acme 2 weeks', 'wake Acme']) await dana.types(typed);
  expect(words(await dana.types('undo'))).toContain('the end of the snooze');
  expect(words(await dana.types('snooze Acme 2 weeks: off'))).toContain('Noted: _off_');
});
