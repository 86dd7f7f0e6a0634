import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();

const stopAs = async (who: 'dana' | 'ben', name: string) =>
  desk.as(who).presses(await desk.as(who).types(`stop ${name}`), 'Stop for everybody');

it.each([
  { who: 'dana', typed: 'lift Acme: they wrote again', says: 'Only a Slack workspace admin' },
  { who: 'max', typed: 'lift Acme: they wrote again', says: 'Only a Slack workspace admin' },
  { who: 'ada', typed: 'lift Acme', says: 'Try `/nextstep lift Acme: they wrote to us again`' },
  { who: 'ada', typed: 'lift Beta: why not', says: '*Beta* has not asked us to stop' },
  { who: 'ada', typed: 'lift Nobody: why not', says: 'I know nobody called *Nobody*' },
] as const)('lifts nothing for $who typing $typed', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('dana').types('add Beta');
  await stopAs('dana', 'Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
  expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
});

it('is not taken back, and undo says so', async () => {
  const ada = desk.as('ada');
  await ada.types('add Acme, Jane Doe');
  await ada.presses(await ada.types('stop Acme'), 'Stop for everybody');
  await ada.types('lift Acme: they wrote to us again');
  expect(words(await ada.types('undo'))).toBe(
    'The stop for *Acme* stays lifted; `/nextstep stop` and the name set it anew. Nothing else of yours is left to take back.',
  );
});

it('lets the team contact them again, and keeps the reason', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await stopAs('dana', 'Acme');
  expect(words(await desk.as('ada').types('lift Acme: they wrote to us again'))).toContain('the stop is lifted');
  expect(words(await desk.as('dana').types('Acme: thank Jane'))).toContain('Next: *thank Jane*');
  expect(words(await desk.as('dana').types('show Acme'))).toContain('stop lifted: _they wrote to us again_');
});

it('asks first when only part of the name was typed', async () => {
  await desk.as('dana').types('add Acme Labs');
  await stopAs('dana', 'Acme Labs');
  const sure = await desk.as('ada').types('lift acme: they wrote');
  expect(words(sure)).toContain('Lift the stop for *Acme Labs*');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ stopped: true });
  await desk.as('ada').presses(sure, 'Yes, Acme Labs');
  expect(await desk.prospect('Acme Labs')).toMatchObject({ stopped: false });
});

it('lifts it for everybody at that company, whoever said stop', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('ben').types('add Acme, Sam Roe');
  await stopAs('dana', 'Acme');
  const choice = await desk.as('ada').types('lift Acme: they wrote');
  expect(words(choice)).toContain('Which one do you mean?');
  await desk.as('ada').presses(choice, 'Acme, Sam Roe · ben');
  for (const [who, name] of [
    ['dana', 'Jane'],
    ['ben', 'Sam'],
  ] as const)
    expect(words(await desk.as(who).types(`Acme: thank ${name}`))).toContain(`Next: *thank ${name}*`);
});

it('lifts a stop that outlived the person: removed, or forgotten', async () => {
  const dana = desk.as('dana');
  for (const name of ['Acme, Jane Doe', 'Beta']) await dana.types(`add ${name}`);
  for (const name of ['Acme', 'Beta']) await stopAs('dana', name);
  await dana.types('remove Beta');
  await dana.presses(await dana.types('forget Acme'), 'Erase them');
  for (const name of ['Acme', 'Beta']) {
    expect(words(await dana.types(`add ${name}`))).toContain('asked us not to contact them');
    expect(words(await desk.as('ada').types(`lift ${name}: they wrote`))).toContain(`*${name}*: the stop is lifted`);
    expect(words(await dana.types(`add ${name}`))).toContain('is on your list');
  }
});

describe('by form', () => {
  it('lifts the stop of somebody whose story an admin looks at, with the reason', async () => {
    await desk.as('dana').types('add Acme: Labs, Jane Doe');
    await desk.as('dana').types('rename Acme > Acme Labs');
    await stopAs('dana', 'Acme Labs');
    const story = await desk.as('ada').types('show Acme Labs');
    expect(labels(await desk.as('dana').types('show Acme Labs'))).not.toContain('Lift the stop…');
    const form = await desk.as('ada').presses(story, 'Lift the stop…');
    expect((await desk.as('ada').submits(form, { reason: null })).errors).toEqual({ reason: 'What changed?' });
    expect(formWords(await desk.as('ada').submits(form, { reason: 'they wrote: again' }))).toContain('the stop is lifted');
    expect(await desk.prospect('Acme Labs')).toMatchObject({ stopped: false });
    expect(words(await desk.as('dana').types('show Acme Labs'))).toContain('stop lifted: _they wrote: again_');
    expect(formWords(await desk.as('ada').submits(form, { reason: 'again' }))).toContain('has not asked us to stop');
  });

  it('lifts by the name alone what outlived its list', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await stopAs('dana', 'Acme');
    await desk.as('dana').presses(await desk.as('dana').types('forget Acme'), 'Erase them');
    const form = await desk.as('ada').presses(await desk.as('ada').forges('open.more', {}), 'Lift a stop…');
    expect((await desk.as('ada').submits(form, { name: null, reason: 'x' })).errors).toEqual({ name: 'Whose?' });
    expect(formWords(await desk.as('ada').submits(form, { name: 'Nobody', reason: 'x' }))).toContain(
      'I know nobody called *Nobody*',
    );
    expect(formWords(await desk.as('ada').submits(form, { name: 'Acme, Jane Doe', reason: 'they wrote' }))).toContain(
      'the stop is lifted',
    );
    expect(words(await desk.as('dana').types('add Acme, Jane Doe'))).toContain('*Acme*, Jane Doe');
  });

  it('is for admins, also when the form was opened before', async () => {
    await desk.as('dana').types('add Acme');
    await stopAs('dana', 'Acme');
    const form = await desk.as('ada').presses(await desk.as('ada').types('show Acme'), 'Lift the stop…');
    for (const who of ['dana', 'max'] as const) {
      expect(formWords(await desk.as(who).submits(form, { reason: 'mine' }))).toContain('Only a Slack workspace admin');
      expect(words(await desk.as(who).forges('open.lift', {}))).toContain('Only a Slack workspace admin');
    }
    expect(await desk.prospect('Acme')).toMatchObject({ stopped: true });
  });
});
