import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';
import { type Said, useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const dana = () => desk.as('dana');
const [acme, beta] = [() => desk.prospect('Acme'), () => desk.prospect('Beta')];

/** Dana’s nudge on a Monday: a step planned for today with Acme, and Beta, who is new and quiet. */
async function nudged(): Promise<Said> {
  await dana().types('settings strength normal');
  await dana().types('add Acme, Jane Doe: send Jane the checklist on 30 nov');
  await dana().types('add Beta, Sam Roe');
  const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
  desk.at('2026-11-30T14:05:00Z');
  return nudge!;
}

/** The part of a nudge that is about Beta. */
const onlyBeta = (nudge: Said): Said => {
  const from = nudge.replace.blocks.findIndex((block) => JSON.stringify(block).includes('*Beta*'));
  return { ...nudge, replace: { ...nudge.replace, blocks: nudge.replace.blocks.slice(from) } };
};

describe('Plan it', () => {
  it('opens with what was offered, for today; the nudge shows what became of it', async () => {
    const nudge = await nudged();
    const form = await dana().presses(nudge, 'Plan it');
    const offered = /Sam Roe · new[^\n]*\n([^\n]+)/.exec(words(nudge))![1]!;
    expect(form.replace).toBeUndefined();
    const planned = await dana().submits(form);
    expect(formWords(planned)).toContain('*Beta*, Sam Roe. Next:');
    expect(await beta()).toMatchObject({ planned: { text: `${offered}.`, plannedFor: '2026-11-30' } });
    expect(words(await desk.redrawn('dana', planned))).toContain('*Beta*, Sam Roe · planned for today');
  });

  it('opens nothing for a line that was answered since, and the line says why', async () => {
    const nudge = await nudged();
    await dana().types('snooze Beta 2 weeks');
    const pressed = await dana().presses(nudge, 'Plan it');
    expect(pressed.open).toBeUndefined();
    expect(words(pressed)).toContain('*Beta*, Sam Roe · resting until Mon 14 Dec');
    expect(pressed.whisper!.text).toContain('Something was written about *Beta* since, so this logged nothing');
  });

  it('opened twice plans once, unless it is said again', async () => {
    const nudge = await nudged();
    const [one, two] = [await dana().presses(nudge, 'Plan it'), await dana().presses(nudge, 'Plan it')];
    await dana().submits(one, { step: 'Send Sam the list' });
    const again = await dana().submits(two, { step: 'Send Sam a card' });
    expect(formWords(again)).toContain('Meanwhile this was planned: Send Sam the list · today, Mon 30 Nov · give.');
    expect(await beta()).toMatchObject({ planned: { text: 'Send Sam the list' } });
    await dana().submits(again);
    expect(await beta()).toMatchObject({ planned: { text: 'Send Sam a card' } });
  });
});

describe('Did it, of somebody quiet', () => {
  it('asks what it was, with the offered step chosen', async () => {
    const nudge = onlyBeta(await nudged());
    const form = await dana().presses(nudge, 'Did it');
    expect(formWords(form)).toMatch(/Log a step\nWith \*Beta\*[^]*What did you do\?\nTell Sam Roe[^]*My own words/);
    const kept = await dana().submits(form, { note: 'he laughed', answered: 'Yes' });
    expect(formWords(kept)).toMatch(/\*Beta\*, Sam Roe. Done: Tell Sam Roe[^]*They answered\.[^]*next smallest step/);
    expect(await beta()).toMatchObject({ gives: 1, tried: ['FC1'], lastStepOn: '2026-11-30' });
    expect(words(await desk.redrawn('dana', kept))).toContain('*Beta*, Sam Roe · in good hands');
    expect((await dana().presses(nudge, 'Did it')).open).toBeUndefined();
  });
});

describe('Did it, of a planned step', () => {
  it('asks what happened, beside the next step and in the nudge, until somebody said', async () => {
    const nudge = await nudged();
    const done = await dana().presses(nudge, 'Did it');
    const line = { replace: done.replace! };
    expect(labels(line)).toEqual(['What happened?', 'Plan it', 'Did it', 'Why']);
    expect(labels({ whisper: done.whisper! })).toEqual([
      'They answered',
      'No answer',
      'What happened?',
      'Undo',
      'Plan 1',
      'Plan 2',
      'Plan 3',
    ]);
    const form = await dana().presses({ whisper: done.whisper! }, 'What happened?');
    const told = await dana().submits(form, { note: 'she loved it', answered: 'Yes' });
    expect(formWords(told)).toMatch(/They answered\.\n_she loved it_[^]*next smallest step/);
    expect(labels(await desk.redrawn('dana', told))).toEqual(['Plan it', 'Did it', 'Why']);
    expect((await dana().presses(line, 'What happened?')).open).toBeDefined();
  });
});

describe('Snooze', () => {
  it.each([
    { who: 'a planned step', of: (nudge: Said) => nudge, is: acme, then: { planned: { plannedFor: '2026-12-24' }, snoozes: 0 } },
    { who: 'somebody quiet', of: onlyBeta, is: beta, then: { snoozedUntil: '2026-12-24', snoozes: 1 } },
  ])('Another day… asks for the day: $who', async ({ of, is, then }) => {
    const nudge = of(await nudged());
    const form = await dana().chooses(nudge, 'Another day…');
    const blocks = (said: Pick<Said, 'replace'>) => said.replace.blocks.flatMap(({ block_id: id }) => id ?? []);
    expect(blocks({ replace: form.replace! }).every((id) => !blocks(nudge).includes(id))).toBe(true);
    for (const until of ['2026-11-30', '2026-11-27'])
      expect((await dana().submits(form, { until })).errors).toEqual({
        until: 'That day is not ahead of us. Pick tomorrow or a later one.',
      });
    const moved = await dana().submits(form, { until: '2026-12-24' });
    expect(await is()).toMatchObject(then);
    expect(words(await desk.redrawn('dana', moved))).toMatch(/(?:moved to|resting until) Thu 24 Dec/);
    expect((await dana().chooses(nudge, 'Another day…')).open).toBeUndefined();
  });
});

describe('More', () => {
  it('Not now… opens where they stand, with that chosen', async () => {
    const form = await dana().chooses(await nudged(), 'Not now…');
    const kept = await dana().submits(form, { until: '2027-03-01', reason: 'budget' });
    expect(await acme()).toMatchObject({ stage: 'not now', agreedUntil: '2027-03-01', reason: 'budget', planned: null });
    expect(words(await desk.redrawn('dana', kept))).toContain('*Acme*, Jane Doe · let go of: send Jane');
  });

  it('Not now… of somebody whose day has come keeps their reason, and asks for a day that is ahead', async () => {
    await dana().types('settings strength normal');
    await dana().types('add Acme, Jane Doe');
    await dana().types('not now Acme until 30 nov: budget');
    const [nudge] = await rounds.beat('2026-11-30T14:00:00Z');
    const form = await dana().chooses(nudge!, 'Not now…');
    expect(JSON.stringify(form)).not.toContain('initial_date');
    await dana().submits(form, { until: '2027-01-11' });
    expect(await acme()).toMatchObject({ agreedUntil: '2027-01-11', reason: 'budget' });
  });

  it('The story shows it, also of a line that was answered', async () => {
    const nudge = await nudged();
    for (const _press of ['before', 'after']) {
      expect(words(await dana().chooses(nudge, 'The story'))).toContain('*Acme*, Jane Doe · new since');
      await dana().presses(nudge, 'Did it');
    }
  });

  it('Stop… asks first', async () => {
    const nudge = await nudged();
    const form = await dana().chooses(nudge, 'Stop…');
    expect(formWords(form)).toContain('Is that what they asked for?');
    expect(await acme()).toMatchObject({ stopped: false });
    const kept = await dana().submits(form);
    expect(await acme()).toMatchObject({ stopped: true });
    expect(words(await desk.redrawn('dana', kept))).toContain('*Acme*, Jane Doe · asked us to stop');
    expect((await dana().chooses(nudge, 'Stop…')).open).toBeUndefined();
  });
});

it.each(['Plan it', 'Did it', 'Another day…', 'Not now…', 'The story', 'Stop…'])(
  '%s is nobody else’s to press, here or elsewhere',
  async (what) => {
    const nudge = onlyBeta(await nudged());
    for (const who of [desk.as('ben'), desk.as('dana', 'T0OTHER')]) {
      const pressed = await (labels(nudge).includes(what) ? who.presses(nudge, what) : who.chooses(nudge, what));
      expect([pressed.open, pressed.replace]).toEqual([undefined, undefined]);
      expect(words(pressed)).toMatch(/nothing was changed|full members/);
      expect(words(pressed)).not.toContain('Beta');
    }
  },
);
