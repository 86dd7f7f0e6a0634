import { describe, expect, it } from 'vitest';
import { choices, labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('tells the story, the newest first, with the balance and what is next', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-16T15:00:00Z');
  await dana.types('add Acme, Jane Doe');
  await dana.types('contact Acme: Sam <Roe>');
  await dana.types('did Acme: asked Jane for a date yesterday');
  desk.at('2026-11-20T15:00:00Z');
  await dana.types('heard Acme: she *likes* it');
  await dana.types('deciding Acme');
  await dana.types('Acme: send two pages by monday');
  const reply = await dana.types('show Acme');
  expect(words(reply).split('\n')).toEqual([
    '*Acme*, Jane Doe · deciding since Fri 20 Nov',
    'Also: Sam &lt;Roe&gt;',
    'Next: send two pages · Mon 23 Nov · give',
    'Given 0, asked 1 · rhythm: every 3 working days',
    '• Fri 20 Nov · planned: send two pages, for Mon 23 Nov',
    '• Fri 20 Nov · new → deciding',
    '• Fri 20 Nov · they answered: _she ∗likes∗ it_',
    '• Mon 16 Nov · contact: Sam &lt;Roe&gt;',
    '• Mon 16 Nov · added',
    '• Sun 15 Nov · did: asked Jane for a date',
  ]);
  expect(labels(reply)).toEqual(['Did it', 'Did something else', 'Stage', 'Snooze']);
  expect(choices(reply)).toEqual(['Plan another step', 'Edit the step', 'Why today, or not', 'Stop…', 'Everything else…']);
});

it('pressing Did it under it twice does it once, and answers the same', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  const story = await dana.types('show Acme');
  const first = await dana.presses(story, 'Did it');
  const was = await desk.prospect('Acme');
  expect(await dana.presses(story, 'Did it')).toEqual(first);
  expect(await desk.prospect('Acme')).toEqual(was);
  await dana.presses(first, 'Undo');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call them' });
});

it('says who opened which door', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('refer Acme > Beta, Sam Roe');
  expect(words(await dana.types('show Acme'))).toContain('Opened the door to *Beta*');
  expect(words(await dana.types('show Beta'))).toContain('Referred by *Acme*');
});

it('keeps to the newest entries, and says that there is more', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (let at = 1; at <= 14; at++) await dana.types(`did Acme: sent page ${at}`);
  const said = words(await dana.types('show Acme'));
  expect(said).toContain('sent page 14');
  expect(said).not.toContain('sent page 2\n');
  expect(said).toContain('The log keeps the rest.');
});

it('fits what Slack takes, whatever was written', async () => {
  const dana = desk.as('dana');
  await dana.types(`add ${'&'.repeat(79)}x, ${'<'.repeat(79)}x`);
  for (let at = 1; at <= 14; at++) await dana.types(`did ${'&'.repeat(79)}x: ${'<'.repeat(500)}`);
  const { blocks } = (await dana.types(`show ${'&'.repeat(79)}x`)).whisper!;
  const lengths = blocks.flatMap((block) => (block.type === 'section' ? block.text!.text.length : []));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(3_000);
});

it.each([
  { who: 'dana', typed: 'show', says: 'Try `/nextstep show Acme`' },
  { who: 'dana', typed: 'show Nobody', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'show Acme', says: '*Acme* is with <@U0DANA>' },
  { who: 'max', typed: 'show Acme', says: 'With <@U0DANA>' },
] as const)('$who: $typed', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
});

it('a colleague’s, foreign or forged press shows nothing of the story', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const { id } = await desk.prospect('Acme');
  const elsewhere = desk.as('ada', 'T0STRANGE');
  await elsewhere.types('');
  for (const action of ['prospect.show', 'prospect.why']) {
    for (const press of [
      desk.as('ben').forges(action, { prospect: id }),
      elsewhere.forges(action, { prospect: id }),
      dana.forges(action, { prospect: 'Acme' }),
    ]) {
      const said = words(await press);
      expect(said).toContain('This button no longer fits how things stand');
      expect(said).not.toContain('Acme');
    }
  }
});

describe('what a press can do', () => {
  it.each([
    { then: [], why: 'nothing yet', shows: ['Plan a step', 'Did something', 'Stage', 'Snooze'], dots: 4 },
    {
      then: ['did Acme: called them'],
      why: 'a step was taken',
      shows: ['Plan a step', 'Did something', 'What happened?', 'Stage', 'Snooze'],
      dots: 4,
    },
    { then: ['Acme: call'], why: 'a step is planned', shows: ['Did it', 'Did something else', 'Stage', 'Snooze'], dots: 5 },
  ])('$why', async ({ then, shows, dots }) => {
    for (const typed of ['add Acme', ...then]) await desk.as('dana').types(typed);
    const story = await desk.as('dana').types('show Acme');
    expect(labels(story)).toEqual(shows);
    expect(choices(story)).toHaveLength(dots);
  });

  it('under a stop only Why and Forget, also in a story of before', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const before = await dana.types('show Acme');
    await dana.presses(await dana.types('stop Acme: they wrote to us'), 'Stop for everybody');
    const story = await dana.types('show Acme');
    expect(words(story)).toContain('asked us to stop: _they wrote to us_');
    expect([...labels(story), ...choices(story)]).toEqual(['Why today, or not', 'Forget…']);
    expect(words(await dana.presses(story, 'Forget…'))).toContain('This cannot be undone. Shall I?');
    expect(words(await dana.presses(before, 'Plan a step'))).toContain('asked us not to contact them');
  });

  it.each([
    { choose: 'Plan another step', opens: 'Plan a step' },
    { choose: 'Edit the step', opens: 'Edit the step' },
    { choose: 'Everything else…', opens: 'Everything else' },
    { choose: 'Stop…', opens: 'Do not contact' },
    { choose: 'Why today, or not', opens: null },
  ])('$choose, under the dots', async ({ choose, opens }) => {
    await desk.as('dana').types('add Acme: call them');
    const reply = await desk.as('dana').chooses(await desk.as('dana').types('show Acme'), choose);
    expect(reply.open?.title.text ?? null).toBe(opens);
    if (!opens) expect(words(reply)).toContain('a step is planned');
  });

  it.each([
    { press: 'Stage', opens: 'Where they stand' },
    { press: 'Snooze', opens: 'Snooze' },
    { press: 'Did something else', opens: 'Log a step' },
  ])('$press', async ({ press, opens }) => {
    await desk.as('dana').types('add Acme: call them');
    const reply = await desk.as('dana').presses(await desk.as('dana').types('show Acme'), press);
    expect(reply.open?.title.text).toBe(opens);
  });

  it('Edit the step: says so when none is planned any more', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them');
    const story = await dana.types('show Acme');
    await dana.types('done Acme');
    expect(words(await dana.chooses(story, 'Edit the step'))).toContain('Nothing is planned with *Acme*');
  });

  it('a menu of a colleague’s, of another workspace, or of no kind does nothing', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them');
    const story = await dana.types('show Acme');
    const elsewhere = desk.as('ada', 'T0STRANGE');
    await elsewhere.types('');
    for (const choose of choices(story))
      for (const who of [desk.as('ben'), elsewhere]) {
        const said = words(await who.chooses(story, choose));
        expect(said).toContain('no longer fits how things stand');
        expect(said).not.toContain('Acme');
      }
    const { id } = await desk.prospect('Acme');
    for (const forged of [
      { blockId: JSON.stringify({ prospect: id }), chosen: 'erase' },
      { blockId: JSON.stringify({ prospect: 'Acme' }), chosen: 'edit' },
      { chosen: 'edit' },
    ])
      expect(words(await dana.uses('person.more', forged))).toContain('no longer fits how things stand');
  });
});

it('tells of the latest days, whatever was written last', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (let nth = 1; nth <= 12; nth += 1) await dana.types(`did Acme: step ${nth}`);
  await dana.types('did Acme: long ago on 2 nov');
  const told = words(await dana.types('show Acme'));
  expect(told).not.toContain('long ago');
  expect(told.match(/did: step/g)).toHaveLength(12);
  expect(told).toContain('The log keeps the rest.');
});

it('tells a story in the order of its days, and of one day the latest word first', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const typed of ['did Acme: one on 16 nov', 'did Acme: two on 20 nov', 'did Acme: three', 'did Acme: four 17 nov'])
    await dana.types(typed);
  const told = words(await dana.types('show Acme'));
  expect([...told.matchAll(/did: (\w+)/g)].map(([, word]) => word)).toEqual(['three', 'two', 'four', 'one']);
});

it.each(['delta', 'Delta D'])('%s is somebody whose name begins so, before it is a slip of delete', async (typed) => {
  await desk.as('dana').types('add Delta Dental');
  expect(words(await desk.as('dana').types(typed))).toContain('*Delta Dental* · new since');
});
