import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const soon = '2026-11-23T14:01:00Z';
const story = async (name: string) => words(await desk.as('ada').types(`show ${name}`));

describe('what stands behind the colon is kept', () => {
  it.each([
    { typed: 'drop Acme: not needed any more', tells: 'let go of: call Jane · _not needed any more_' },
    { typed: 'move Acme friday: she is on leave', tells: 'moved to Fri 27 Nov: call Jane · _she is on leave_' },
    { typed: 'snooze Acme 2 weeks: on leave', tells: 'snoozed until Mon 7 Dec: _on leave_' },
    { typed: 'rename Acme > Acme Corp: they merged', tells: 'renamed from Acme: _they merged_' },
    { typed: 'hand Acme to @ben: he knows Jo', tells: 'from <@U0DANA> to <@U0BEN>: _he knows Jo_' },
    { typed: 'hand Acme to @ben he knows @max', tells: 'from <@U0DANA> to <@U0BEN>: _he knows max_' },
  ])('$typed', async ({ typed, tells }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme, Jane Doe: call Jane');
    const note = /_(.*)_/.exec(tells)![1]!;
    expect(words(await dana.types(typed))).toContain(note);
    const name = typed.startsWith('rename') ? 'Acme Corp' : 'Acme';
    expect(await story(name)).toContain(tells);
  });

  it('of a stop, also through its question', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const asked = await dana.types('stop Acme: Bo wrote that they want no mail');
    expect(words(asked)).toContain('You typed: stop Acme: Bo wrote');
    expect(words(await dana.presses(asked, 'Stop for everybody'))).toContain('Noted: _Bo wrote that they want no mail_');
    expect(await story('Acme')).toContain('asked us to stop: _Bo wrote that they want no mail_');
  });

  it('of a removal, and told when it is taken back', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const removed = await dana.types('remove Acme: gone bankrupt');
    expect(words(removed)).toContain('Noted: _gone bankrupt_');
    const { id } = await desk.tenant(async ({ prospects }) => (await prospects.everWithKeys(['acme']))[0]!);
    const [entry] = await desk.tenant(({ log }) => log.story(id, 1));
    expect(entry?.what).toEqual({ kind: 'removed', note: 'gone bankrupt' });
  });

  it('of a hand-over, and told to whoever gets them; a forget takes it away again', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('dana').types('hand Acme to @ben: he knows *Jo*');
    const [told] = await rounds.beat(soon);
    expect(words(told!)).toContain('• *Acme*, Jane Doe\n_he knows ∗Jo∗_');
    await desk.as('ben').types('add Beta');
    await desk.as('ben').types('hand Beta to @dana: she knows Kim');
    await rounds.beat('2026-11-23T14:02:00Z');
    await desk.as('dana').presses(await desk.as('dana').types('forget Beta'), 'Erase them');
    await rounds.beat('2026-11-23T14:03:00Z');
    expect(JSON.stringify(rounds.said())).not.toContain('Kim');
    expect(JSON.stringify(rounds.said())).toContain('Jo');
  });

  it('of a referral: it is the first step', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const reply = await dana.types('refer Acme > Gamma, Sam Roe: send it by fri');
    expect(words(reply)).toContain('*Gamma*, Sam Roe is on your list, referred by *Acme*.');
    expect(words(reply)).toContain('Next: *send it*, Fri 27 Nov.');
    expect(await desk.prospect('Gamma')).toMatchObject({ planned: { text: 'send it', plannedFor: '2026-11-27' } });
    const day = await dana.types('refer Acme > Delta: send it soon');
    await dana.presses(day, 'Fri 27 Nov');
    const acme = await desk.prospect('Acme');
    expect(await desk.prospect('Delta')).toMatchObject({ referrer: acme.id, planned: { plannedFor: '2026-11-27' } });
  });
});

it.each([
  'show Acme: send it by friday',
  'why Acme: send it',
  'coach Acme: send it',
  'undo: send it',
  'back: it was nice',
  'forget Acme: send it',
  'team: how is it',
])('what nobody keeps is said not to be kept: %s', async (typed) => {
  await desk.as('ada').types('add Acme');
  const said = words(await desk.as('ada').types(typed));
  const note = typed.split(': ')[1]!;
  expect(said.includes(`_${note}_ is not kept`) || said.includes(`You typed: ${typed}`), said).toBe(true);
});

it('a note too long to keep is refused, and nothing is done', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  for (const verb of ['drop Acme', 'remove Acme', 'stop Acme', 'hand Acme to @ben', 'snooze Acme 2 weeks', 'move Acme friday'])
    expect(words(await dana.types(`${verb}: ${'x'.repeat(2_001)}`)), verb).toContain('longer than the 2000 characters');
  expect(await desk.prospect('Acme')).toMatchObject({
    owner: 'U0DANA',
    stopped: false,
    snoozedUntil: null,
    planned: { text: 'call them' },
  });
  expect(labels(await dana.types('drop Acme'))).toContain('Undo');
});

it('is handed to one colleague at a time', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types('hand Acme to @ben @max'))).toContain('One colleague at a time, please');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA' });
});

it.each([
  'Acme: send the deck\nBeta: call Tom friday',
  'did Acme: sent the deck\ndid Beta: called',
  'add Gamma\nadd Delta',
  'done Acme: she loved it\n\nwon Beta',
])('several commands at once are taken for no step of the first: %j', async (typed) => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  await dana.types('add Beta');
  const before = await desk.tenant(({ prospects }) => prospects.of(null));
  for (const reply of [await dana.types(typed), await dana.writes(typed)]) {
    expect(words(reply)).toContain('One line at a time, please: nothing is saved yet.');
    expect(words(reply)).toContain('You typed: ');
  }
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual(before);
});

it('a note may have lines', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  await dana.types('done Acme: she loved it\nnext: a demo\nadd to that');
  expect((await desk.tenant(async ({ steps }) => steps.lastDone((await desk.prospect('Acme')).id)))?.note).toContain(
    'she loved it',
  );
});
