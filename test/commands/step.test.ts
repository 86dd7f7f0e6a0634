import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const planned = async (name: string) => (await desk.prospect(name)).planned;

it.each([
  'Acme: send Jane the checklist by fri',
  'step Acme: send Jane the checklist by fri',
  'plan acme: send Jane the checklist on friday',
  'todo ACME Inc: send Jane the checklist friday',
  'next Acme, Jane Doe: send Jane the checklist on 27 nov',
  'Next acm: send Jane the checklist by eow',
])('%s', async (typed) => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  expect(words(await dana.types(typed))).toBe(
    '*Acme*, Jane Doe. Next: *send Jane the checklist*, Fri 27 Nov.\nThis gives them something.',
  );
  expect(await planned('Acme')).toMatchObject({
    text: 'send Jane the checklist',
    plannedFor: '2026-11-27',
    state: 'planned',
    way: 'give',
    by: 'U0DANA',
    promise: false,
    playbook: null,
  });
});

it.each([
  { text: 'ask Jane which day suits her', way: 'ask' },
  { text: 'offer Jane two slots, or a call', way: 'ask' },
  { text: 'would Jane look at page two?', way: 'ask' },
  { text: 'send Jane the checklist', way: 'give' },
])('reads “$text” as one to $way', async ({ text, way }) => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types(`Acme: ${text}`);
  expect(await planned('Acme')).toMatchObject({ text, way });
});

describe('a name that begins with a verb', () => {
  it.each([
    ...['No Limits', 'Won Ton Foods', 'Next Step', 'Not Now Ltd', 'Back Office', 'Move'],
    ...['Away Travel', 'List GmbH', 'Set Point', 'Settings and Sons'],
  ])('%s is the name', async (name) => {
    const dana = desk.as('dana');
    await dana.types(`add ${name}`);
    expect(words(await dana.types(`${name}: send the deck by fri`))).toContain(`*${name}*. Next: *send the deck*, Fri 27 Nov.`);
    expect(await desk.prospect(name)).toMatchObject({ stage: 'new', planned: { text: 'send the deck' } });
  });

  it('still is when a day had to be picked first', async () => {
    const dana = desk.as('dana');
    await dana.types('add No Limits');
    const asked = await dana.types('No Limits: send the deck soon');
    expect(words(await dana.presses(asked, 'Fri 27 Nov'))).toContain('*No Limits*. Next: *send the deck*');
    expect((await desk.prospect('No Limits')).stage).toBe('new');
  });

  it('alone shows the story', async () => {
    const dana = desk.as('dana');
    await dana.types('add No Limits');
    expect(words(await dana.types('no limits'))).toContain('*No Limits* · new since');
    expect((await desk.prospect('No Limits')).stage).toBe('new');
  });

  it('Mark is nobody’s verb', async () => {
    const dana = desk.as('dana');
    await dana.presses(await dana.types('Mark: send him the note'), 'Add Mark');
    expect(await planned('Mark')).toMatchObject({ text: 'send him the note' });
  });
});

it('lets the step planned before go into history, and says so', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  const before = (await planned('Acme'))!;
  expect(words(await dana.types('Acme: send the deck'))).toContain('“call them” is off the plan.');
  expect(await planned('Acme')).toMatchObject({ text: 'send the deck' });
  expect(await desk.tenant(({ steps }) => steps.get(before.id))).toMatchObject({ state: 'dropped' });
});

it('takes the next working day when no day is named, and offers others at one press', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-25T15:00:00Z');
  await dana.types('add Acme');
  const reply = await dana.types('Acme: call them');
  expect(words(reply)).toContain('tomorrow, Thu 26 Nov');
  expect(labels(reply)).toEqual(['Make it smaller', 'Keep it', 'Today', 'Fri 27 Nov', 'I told them', 'Call it an ask', 'Undo']);
  const today = await dana.presses(reply, 'Today');
  expect(words(today)).toContain('today, Wed 25 Nov');
  expect((await planned('Acme'))?.plannedFor).toBe('2026-11-25');
});

it('skips the weekend', async () => {
  desk.at('2026-11-27T15:00:00Z');
  await desk.as('dana').types('add Acme: call them');
  expect((await planned('Acme'))?.plannedFor).toBe('2026-11-30');
});

it('reads the day in the rep’s own zone and manner', async () => {
  desk.at('2026-11-24T02:00:00Z');
  await desk.as('dana').types('add Here: call them on 12/5');
  await desk.as('ben').types('add There: call them on 12/5');
  await desk.as('dana').types('add Late: call them today');
  await desk.as('ben').types('add Early: call them today');
  expect((await planned('Here'))?.plannedFor).toBe('2026-12-05');
  expect((await planned('There'))?.plannedFor).toBe('2027-05-12');
  expect((await planned('Late'))?.plannedFor).toBe('2026-11-23');
  expect((await planned('Early'))?.plannedFor).toBe('2026-11-24');
});

describe('refuses, and plans nothing:', () => {
  it.each([
    { typed: 'step Acme', says: 'Try `/nextstep Acme: send Jane the checklist by fri`', why: 'no step' },
    { typed: 'step : call them', says: 'That needs a little more', why: 'no name' },
    { typed: ': call them', says: 'That needs a little more', why: 'nothing before the colon' },
    { typed: 'Acme: friday', says: 'That needs a little more', why: 'only a day' },
    { typed: 'Acme:', says: 'That needs a little more', why: 'nothing after the colon' },
    { typed: `Acme: ${'x'.repeat(501)}`, says: 'longer than the 500 characters I keep', why: '501 characters' },
    { typed: `Acme: ${'😀'.repeat(10_000)}`, says: 'longer than the 500 characters I keep', why: '10,000 characters' },
    { typed: 'Acme: call them yesterday', says: '“yesterday” is in the past. Nothing is saved yet', why: 'the past' },
    { typed: 'Acme: call them asap', says: '“asap” could be any day', why: 'a vague day' },
    { typed: 'Acme: call them on feb 30', says: 'is not in the calendar', why: 'no such day' },
    { typed: 'Acme: call them in 3 years', says: 'too far away', why: 'too far' },
    { typed: '...: call them', says: 'That name has no letters in it', why: 'a name of dots' },
    { typed: `${'x'.repeat(10_000)}: call them`, says: 'A name holds 80 characters', why: '10,000 characters of name' },
    { typed: 'Nobody Here: call them', says: 'I know nobody called *Nobody Here* yet', why: 'an unknown name' },
  ])('$why', async ({ typed, says }) => {
    await desk.as('dana').types('add Acme');
    const was = await desk.prospect('Acme');
    expect(words(await desk.as('dana').types(typed))).toContain(says);
    expect(await desk.prospect('Acme')).toEqual(was);
    expect(await desk.tenant(({ prospects }) => prospects.of(null))).toHaveLength(1);
  });
});

it('keeps exactly 500 characters, whatever they are', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types(`Acme: ${'😀'.repeat(500)}`);
  expect((await planned('Acme'))?.text).toBe('😀'.repeat(500));
});

it('shows marks people typed as they are, and in bold from end to end', async () => {
  const dana = desk.as('dana');
  await dana.types('add _Acme_');
  expect(words(await dana.types('_Acme_: send `rm` *now*'))).toContain('*ˍAcmeˍ*. Next: *send ˋrmˋ ∗now∗*, tomorrow');
  expect((await planned('_Acme_'))?.text).toBe('send `rm` *now*');
});

describe('whose prospect it is', () => {
  it('is refused to a colleague, with the words kept', async () => {
    await desk.as('dana').types('add Acme');
    expect(words(await desk.as('ben').types('Acme: call them'))).toBe(
      '*Acme* is with <@U0DANA>, so nothing was changed. Ask them, or add your own contact there.\nYou typed: Acme: call them',
    );
    expect(await planned('Acme')).toBeNull();
  });

  it.each(['max', 'ada'] as const)('%s, who leads the team, may plan in their place', async (name) => {
    await desk.as('dana').types('add Acme');
    await desk.as(name).types('Acme: call them');
    expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA', planned: { text: 'call them' } });
  });

  it('a leader who typed only part of a colleague’s name is asked first', async () => {
    await desk.as('dana').types('add Delta: call them');
    const asked = await desk.as('ada').types('Delta2: send the deck');
    expect(words(asked)).toBe('Nothing is saved yet. You mean *Delta*, with <@U0DANA>?\nYou typed: Delta2: send the deck');
    expect(await planned('Delta')).toMatchObject({ text: 'call them' });
    await desk.as('ada').presses(asked, 'Add Delta2');
    expect(await desk.prospect('Delta2')).toMatchObject({ owner: 'U0ADA', planned: { text: 'send the deck' } });
  });

  it('my own comes before a colleague’s of the same name', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('ada').types('add Acme, Sam Roe');
    expect(words(await desk.as('ada').types('Acme: call Sam'))).toContain('*Acme*, Sam Roe. Next: *call Sam*');
  });
});

it('is refused for somebody who asked not to be contacted, and during an agreed silence', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  await dana.presses(await dana.types('stop Acme'), 'Stop for everybody');
  expect(words(await dana.types('Acme: call them'))).toContain('*Acme* asked us not to contact them');
  await dana.types('add Beta');
  await dana.types('not now Beta until march');
  expect(words(await dana.types('Beta: call them'))).toBe(
    '*Beta* said not now. We agreed to stay silent until Mon 1 Mar 2027, the whole team, so nothing was saved. ' +
      'If they came back to you, say `/nextstep talking Beta` first.\nYou typed: Beta: call them',
  );
  expect(words(await dana.types('Beta: call them on 1 march'))).toContain('Next: *call them*, Mon 1 Mar 2027');
  expect(await planned('Acme')).toBeNull();
});

describe('under a planned step', () => {
  it.each([
    { label: 'I told them', becomes: { promise: true }, says: 'They expect it.' },
    { label: 'Call it an ask', becomes: { way: 'ask' }, says: 'This asks them for something.' },
    { label: 'Today', becomes: { plannedFor: '2026-11-23' }, says: 'today, Mon 23 Nov' },
    { label: 'Fri 27 Nov', becomes: { plannedFor: '2026-11-27' }, says: 'Fri 27 Nov' },
  ])('$label is pressed once, and a second press writes nothing', async ({ label, becomes, says }) => {
    const dana = desk.as('dana');
    const reply = await dana.types('add Acme: call them');
    expect(words(await dana.presses(reply, label))).toContain(says);
    const was = await desk.prospect('Acme');
    expect(was.planned).toMatchObject(becomes);
    expect(words(await dana.presses(reply, label))).toContain(says);
    expect(await desk.prospect('Acme')).toEqual(was);
  });

  it('a mark is taken back by the press that takes its place', async () => {
    const dana = desk.as('dana');
    const told = await dana.presses(await dana.types('add Acme: call them'), 'I told them');
    await dana.presses(told, 'I did not tell them');
    expect(await planned('Acme')).toMatchObject({ promise: false });
  });

  it.each([
    { date: '2026-12-24', says: 'Next: *call them*, Thu 24 Dec.', day: '2026-12-24' },
    { date: '2026-11-20', says: 'That day is in the past', day: '2026-11-24' },
    { date: '2029-01-01', says: 'more than two years off', day: '2026-11-24' },
    { date: 'tomorrow', says: 'This button no longer fits how things stand', day: '2026-11-24' },
  ])('the date $date is picked', async ({ date, says, day }) => {
    const dana = desk.as('dana');
    expect(words(await dana.picks(await dana.types('add Acme: call them'), date))).toContain(says);
    expect((await planned('Acme'))?.plannedFor).toBe(day);
  });

  it('the press of somebody else, from elsewhere, or on a step that is gone changes nothing', async () => {
    const dana = desk.as('dana');
    const reply = await dana.types('add Acme: call them');
    const elsewhere = desk.as('dana', 'T0FAR');
    await elsewhere.types('');
    const was = await desk.prospect('Acme');
    for (const somebody of [desk.as('ben'), elsewhere]) {
      for (const label of ['Today', 'I told them', 'Call it an ask']) {
        expect(words(await somebody.presses(reply, label))).toContain(
          'This button no longer fits how things stand, and nothing was changed',
        );
      }
      for (const date of ['2026-12-24', '2026-11-20'])
        expect(words(await somebody.picks(reply, date))).toContain('no longer fits');
    }
    expect(await desk.prospect('Acme')).toEqual(was);
    await dana.types('Acme: send the deck');
    const now = await desk.prospect('Acme');
    for (const label of ['Today', 'I told them', 'Call it an ask']) {
      expect(words(await dana.presses(reply, label))).toContain('no longer fits');
    }
    expect(await desk.prospect('Acme')).toEqual(now);
  });

  it.each([
    { action: 'step.move', value: { prospect: 'x', step: 'y', day: '2026-11-23' } },
    { action: 'step.move', value: '{' },
    { action: 'step.promise', value: {} },
    { action: 'no.such', value: {} },
    { action: '', value: '' },
  ])('a forged $action is refused', async ({ action, value }) => {
    expect(words(await desk.as('dana').forges(action, value))).toContain('This button no longer fits how things stand');
  });
});

it('says when a step for a day off comes up, to whose day off it is', async () => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('dana').types('Acme: call Jane on saturday'))).toContain(
    'That is a day off for you, so I bring it up on Mon 30 Nov.',
  );
  expect(words(await desk.as('max').types('Acme: call Jane on saturday'))).not.toContain('day off');
  await desk.as('dana').types('away until 7 dec');
  expect(words(await desk.as('dana').types('move Acme friday'))).toContain('You are away then, so I bring it up on Mon 7 Dec.');
});

it('a leader’s plan for somebody else’s prospect says whose it is, in the story and on its day', async () => {
  await desk.as('dana').types('add Acme: call them today');
  expect(words(await desk.as('dana').types(''))).toContain('*Acme* · planned for today\ncall them');
  await desk.as('max').types('Acme: send the price list today');
  expect(words(await desk.as('dana').types(''))).toContain('*Acme* · planned for today by <@U0MAX>\nsend the price list');
  const story = words(await desk.as('dana').types('show Acme'));
  expect(story).toMatch(
    /planned: send the price list, for today, Mon 23 Nov · by <@U0MAX>\n.*planned: call them, for today, Mon 23 Nov\n/,
  );
});

it.each([
  { typed: 'Acme: friday call Jane', guessed: true },
  { typed: 'Acme: send Jane the deck every friday', guessed: true },
  { typed: 'Acme: call Tom 12/1', guessed: true },
  { typed: 'Acme: call Jane on friday', guessed: false },
  { typed: 'Acme: call Jane', guessed: false },
])('$typed: says when it read no day in it', async ({ typed, guessed }) => {
  await desk.as('dana').types('add Acme');
  const said = words(await desk.as('dana').types(typed));
  expect(said.includes('I read no day in that, so it is the next working day.')).toBe(guessed);
});

it.each([
  { typed: 'Acme: call Jane nxt tuesday', text: 'call Jane', day: '2026-12-01' },
  { typed: 'Acme: Checkliste schicken bis Freitag', text: 'Checkliste schicken', day: '2026-11-27' },
  { typed: 'Acme: Angebot schicken bis morgen', text: 'Angebot schicken', day: '2026-11-24' },
  { typed: 'Acme: Angebot schicken bis zum 3.12.', text: 'Angebot schicken', day: '2026-12-03' },
])('$typed is for $day', async ({ typed, text, day }) => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types(typed);
  expect(await planned('Acme')).toMatchObject({ text, plannedFor: day });
});
