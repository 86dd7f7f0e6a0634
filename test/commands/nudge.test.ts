import { describe, expect, it } from 'vitest';
import { choices, labels, useDesk, words } from '../support/desk.ts';
import { type Said, useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
/** Monday a week later, 9:00 in New York. */
const nudgeTime = '2026-11-30T14:00:00Z';

/** Dana’s nudge: a step planned for today, and somebody new who is quiet. */
async function nudged(): Promise<Said> {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await dana.types('add Acme, Jane Doe: send Jane the checklist on 30 nov');
  await dana.types('add Beta, Sam Roe');
  const [nudge, ...others] = await rounds.beat(nudgeTime);
  expect(others).toEqual([]);
  desk.at('2026-11-30T14:05:00Z');
  return nudge!;
}

const acme = () => desk.prospect('Acme');
const beta = () => desk.prospect('Beta');

it('names a planned step and a quiet person, each with what a press can do', async () => {
  const nudge = await nudged();
  expect(words(nudge)).toMatch(/\*Acme\*, Jane Doe · planned for today\nsend Jane the checklist/);
  expect(words(nudge)).toMatch(/\*Beta\*, Sam Roe · new, no first step yet\n\w+/);
  expect(labels(nudge)).toEqual(['Did it', 'Why', 'Plan it', 'Did it', 'Why']);
  const menus = ['Tomorrow', 'Monday', 'In 2 weeks', 'Another day…', 'Not now…', 'The story', 'Stop…'];
  expect(choices(nudge)).toEqual([...menus, ...menus]);
});

describe('putting off until the next working day', () => {
  const nudgedOn = async (days: string, instant: string) => {
    const dana = desk.as('dana');
    await dana.types(`settings days ${days}`);
    await dana.types(`add Acme: call them on ${instant.slice(0, 10)}`);
    const [nudge] = await rounds.beat(instant);
    return nudge!;
  };

  it.each([
    { days: 'mon-fri', instant: '2026-11-26T14:00:00Z', shown: ['Tomorrow', 'Monday'], why: 'on a Thursday' },
    { days: 'mon-fri', instant: '2026-11-27T14:00:00Z', shown: ['Monday'], why: 'on a Friday that is Monday' },
    {
      days: 'mon wed fri',
      instant: '2026-11-25T14:00:00Z',
      shown: ['Next working day', 'Monday'],
      why: 'over a day off',
    },
  ])('is called what it is: $why', async ({ days, instant, shown }) => {
    const offered = choices(await nudgedOn(days, instant));
    expect(offered.slice(0, offered.indexOf('In 2 weeks'))).toEqual(shown);
  });

  it('goes where it says', async () => {
    const nudge = await nudgedOn('mon wed fri', '2026-11-25T14:00:00Z');
    await desk.as('dana').chooses(nudge, 'Next working day');
    expect((await acme()).planned?.plannedFor).toBe('2026-11-27');
  });
});

describe('a press', () => {
  it('Did it: logs the step, asks for the next one, and closes the line', async () => {
    const nudge = await nudged();
    const pressed = await desk.as('dana').presses(nudge, 'Did it');
    expect(pressed.replace!.text).toContain('*Acme*, Jane Doe · done: send Jane the checklist');
    expect(pressed.whisper!.text).toContain('What is the next smallest step you could help Jane Doe take?');
    expect(await acme()).toMatchObject({ planned: null, lastStepOn: '2026-11-30', gives: 1 });
    const again = await desk.as('dana').presses(nudge, 'Did it');
    expect(again.whisper).toBeUndefined();
    expect(again.replace!.text).toBe(pressed.replace!.text);
    expect(await acme()).toMatchObject({ gives: 1 });
  });

  it.each([
    { label: 'Tomorrow', until: '2026-12-01' },
    { label: 'Monday', until: '2026-12-07' },
    { label: 'In 2 weeks', until: '2026-12-14' },
  ])('$label moves a planned step to $until, once', async ({ label, until }) => {
    const nudge = await nudged();
    const pressed = await desk.as('dana').chooses(nudge, label);
    expect(words(pressed)).toMatch(/\*Acme\*, Jane Doe · moved to [^\n]*: send Jane the checklist/);
    expect(await acme()).toMatchObject({ planned: { plannedFor: until }, snoozes: 0 });
    const { revision } = await acme();
    await desk.as('dana').chooses(nudge, label);
    expect(await acme()).toMatchObject({ revision });
  });

  it.each([
    { label: 'Tomorrow', until: '2026-12-01' },
    { label: 'Monday', until: '2026-12-07' },
    { label: 'In 2 weeks', until: '2026-12-14' },
  ])('$label lets a quiet person rest until $until, once', async ({ label, until }) => {
    const nudge = await nudged();
    const closed = await desk.as('dana').presses(nudge, 'Did it');
    const pressed = await desk.as('dana').chooses({ replace: closed.replace! }, label);
    expect(words(pressed)).toContain('*Beta*, Sam Roe · resting until');
    expect(await beta()).toMatchObject({ snoozedUntil: until, snoozes: 1 });
    await desk.as('dana').chooses({ replace: closed.replace! }, label);
    expect(await beta()).toMatchObject({ snoozes: 1 });
  });

  it('Why: tells the rule, and leaves the nudge as it is', async () => {
    const pressed = await desk.as('dana').presses(await nudged(), 'Why');
    expect(pressed.replace).toBeUndefined();
    expect(words(pressed)).toContain('a step is planned for today, Mon 30 Nov');
  });

  it('days later still works', async () => {
    const nudge = await nudged();
    desk.at('2026-12-03T16:00:00Z');
    await desk.as('dana').presses(nudge, 'Did it');
    expect(await acme()).toMatchObject({ planned: null, lastStepOn: '2026-12-03' });
    await desk.as('dana').submits(await desk.as('dana').presses(nudge, 'Plan it'));
    expect((await beta()).planned).toMatchObject({ plannedFor: '2026-12-03' });
  });

  it('still works after something else was noted about them the same day', async () => {
    const nudge = await nudged();
    await desk.as('dana').types('contact Acme: Ruth Roe');
    expect(words(await desk.as('dana').presses(nudge, 'Did it'))).toContain('done: send Jane the checklist');
    expect(await acme()).toMatchObject({ planned: null, gives: 1 });
  });

  it('on a step that is no longer the planned one changes nothing, and shows what is true', async () => {
    const nudge = await nudged();
    await desk.as('dana').types('Acme: call Jane tomorrow');
    const pressed = await desk.as('dana').presses(nudge, 'Did it');
    expect(words(pressed)).toContain('*Acme*, Jane Doe · let go of: send Jane the checklist');
    expect(await acme()).toMatchObject({ planned: { text: 'call Jane' }, gives: 0 });
  });

  it.each(['ben', 'max'] as const)('by somebody else (%s) changes nothing and shows nothing of it', async (who) => {
    const nudge = await nudged();
    const pressed = await desk.as(who).presses(nudge, 'Did it');
    expect(pressed.replace).toBeUndefined();
    expect(words(pressed)).toContain('nothing was changed');
    expect(await acme()).toMatchObject({ gives: 0 });
  });

  it('from another workspace changes nothing', async () => {
    const nudge = await nudged();
    const pressed = await desk.as('dana', 'T0OTHER').presses(nudge, 'Did it');
    expect(pressed.replace).toBeUndefined();
    expect(await acme()).toMatchObject({ gives: 0 });
  });

  it.each([
    { gone: 'remove Acme', label: null },
    { gone: 'forget Acme', label: 'Erase them' },
  ])('after $gone says so, and the others stay', async ({ gone, label }) => {
    const nudge = await nudged();
    const reply = await desk.as('dana').types(gone);
    if (label) await desk.as('dana').presses(reply, label);
    const pressed = await desk.as('dana').presses(nudge, 'Did it');
    expect(pressed.whisper!.text).toContain('nothing was changed');
    expect(pressed.replace!.text).not.toContain('Acme');
    expect(pressed.replace!.text).toContain('*Beta*');
  });

  it('after a stop says so', async () => {
    const nudge = await nudged();
    await desk.as('dana').presses(await desk.as('dana').types('stop Acme'), 'Stop for everybody');
    expect(words(await desk.as('dana').presses(nudge, 'Did it'))).toContain('*Acme*, Jane Doe · asked us to stop');
  });

  it('after a hand-over tells who has them, and nothing of what is planned there', async () => {
    const nudge = await nudged();
    await desk.as('dana').types('hand Acme to @ben');
    await desk.as('dana').types('hand Beta to @ben');
    for (const name of ['Acme', 'Beta']) await desk.as('ben').types(`${name}: a step of Ben’s own on friday`);
    for (const label of ['Did it', 'Plan it']) {
      const pressed = await desk.as('dana').presses(nudge, label);
      expect(words(pressed)).toContain('with <@U0BEN> now');
      expect(words(pressed)).not.toContain('of Ben’s own');
    }
    expect((await acme()).planned?.text).toBe('a step of Ben’s own');
  });
});

describe('what was typed since', () => {
  const later = async () => {
    await rounds.beat('2026-11-30T14:06:00Z');
    return words(rounds.said()[0]!);
  };

  it.each([
    { typed: 'done Acme', says: '*Acme*, Jane Doe · done: send Jane the checklist' },
    { typed: 'move Acme friday', says: '*Acme*, Jane Doe · moved to Fri 4 Dec: send Jane the checklist' },
    { typed: 'drop Acme', says: '*Acme*, Jane Doe · let go of: send Jane the checklist' },
    { typed: 'Beta: call Sam', says: '*Beta*, Sam Roe · planned for tomorrow, Tue 1 Dec: call Sam' },
    { typed: 'snooze Beta 2 weeks', says: '*Beta*, Sam Roe · resting until Mon 14 Dec' },
  ])('$typed is shown in the nudge, and gone again after an undo', async ({ typed, says }) => {
    const before = words(await nudged());
    await desk.as('dana').types(typed);
    expect(await later()).toContain(says);
    await desk.as('dana').types('undo');
    expect(await later()).toBe(before);
  });

  it('an undo of Did it opens its line again', async () => {
    const nudge = await nudged();
    await desk.as('dana').presses(nudge, 'Did it');
    await desk.as('dana').types('undo');
    expect(await later()).toContain('*Acme*, Jane Doe · planned for today');
  });
});
