import { expect, it } from 'vitest';
import { type Desk, labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const names = (said: string) => [...said.matchAll(/^• \*([^*]+)\*/gm)].map(([, name]) => name);

async function fill({ as, at }: Desk): Promise<void> {
  const dana = as('dana');
  at('2026-11-16T15:00:00Z');
  await dana.types('add Quiet');
  await dana.types('add Fresh');
  await dana.types('add Opened');
  await dana.types('won Opened');
  await dana.types('add Waiting');
  await dana.types('not now Waiting until march: budget');
  await dana.types('add Planned: call them on 1 dec');
  await dana.types('add Due: call them on 23 nov');
  at('2026-11-23T14:00:00Z');
  await dana.types('did Fresh: sent it');
}

it('puts those most in need first: due, quiet, planned, then the rest', async () => {
  await fill(desk);
  const said = words(await desk.as('dana').types('list'));
  expect(said).toContain('*6 prospects*');
  expect(names(said)).toEqual(['Due', 'Quiet', 'Opened', 'Planned', 'Fresh', 'Waiting']);
  expect(said).toContain('• *Quiet* (new): quiet, nothing planned');
  expect(said).toContain('• *Waiting* (not now, silent until Mon 1 Mar 2027): nothing planned');
  expect(said).toContain('• *Due* (new): call them, today, Mon 23 Nov');
});

it.each([
  { typed: 'list quiet', who: ['Quiet', 'Opened'] },
  { typed: 'ls won', who: ['Opened'] },
  { typed: 'list opened', who: ['Opened'] },
  { typed: 'list closed', who: ['Opened'] },
  { typed: 'list Not Now', who: ['Waiting'] },
  { typed: 'list new', who: ['Due', 'Quiet', 'Planned', 'Fresh'] },
  { typed: 'list quiet please', who: ['Quiet', 'Opened'] },
  { typed: 'list please', who: ['Due', 'Quiet', 'Opened', 'Planned', 'Fresh', 'Waiting'] },
  { typed: 'list all', who: ['Due', 'Quiet', 'Opened', 'Planned', 'Fresh', 'Waiting'] },
])('$typed', async ({ typed, who }) => {
  await fill(desk);
  expect(names(words(await desk.as('dana').types(typed)))).toEqual(who);
});

it('of a colleague is theirs by name, too, for whoever leads', async () => {
  await desk.as('ben').types('add Theirs');
  for (const typed of ['list ben', 'list Ben please', 'list for ben', 'list @ben'])
    expect(names(words(await desk.as('max').types(typed))), typed).toEqual(['Theirs']);
  expect(words(await desk.as('dana').types('list ben'))).toContain('I have no list of “ben”');
  expect(words(await desk.as('max').types('list nobody'))).toContain('I have no list of “nobody”');
});

it('says so when nobody fits, and what it can list when it does not know the word', async () => {
  const dana = desk.as('dana');
  expect(words(await dana.types('list'))).toContain('Nobody is on your list yet.');
  expect(words(await dana.types('list quiet'))).toBe('Nobody on your list is quiet right now.');
  expect(words(await dana.types('list lost'))).toBe('Nobody on your list is “no” right now.');
  expect(words(await dana.types('list <!here>'))).toContain('I have no list of “&lt;!here&gt;”.');
  expect(words(await dana.types(`list ${'x'.repeat(10_000)}`)).length).toBeLessThan(3_000);
});

it('turns pages, there and back, the same when pressed twice', async () => {
  const dana = desk.as('dana');
  for (let at = 10; at < 42; at++) await dana.types(`add Prospect ${at}`);
  const first = await dana.types('list');
  expect(words(first)).toContain('Page 1 of 3');
  const second = await dana.presses(first, 'More');
  expect(names(words(second))[0]).toBe('Prospect 25');
  expect(await dana.presses(first, 'More')).toEqual(second);
  const third = await dana.presses(second, 'More');
  expect(labels(third)).toEqual(['Back']);
  expect(names(words(third))).toEqual(['Prospect 40', 'Prospect 41']);
  expect(names(words(await dana.presses(second, 'Back')))).toEqual(names(words(first)));
  for (let at = 20; at < 42; at++) await dana.types(`undo`);
  expect(words(await dana.presses(second, 'More'))).toContain('*10 prospects*');
});

it('another’s list is for managers and admins', async () => {
  await desk.as('dana').types('add Acme');
  for (const name of ['max', 'ada'] as const) {
    expect(words(await desk.as(name).types('list @dana'))).toContain('*1 prospect* with <@U0DANA>');
    expect(words(await desk.as(name).types('list @ben'))).toBe('<@U0BEN> has nobody on their list.');
  }
  expect(words(await desk.as('ben').types('list @dana'))).toContain('That is for the team’s managers and admins.');
  expect(names(words(await desk.as('dana').types('list @dana')))).toEqual(['Acme']);
  expect(words(await desk.as('ben').types('list'))).toContain('Nobody is on your list yet');
});

it.each(['list quiet @dana', 'list @dana quiet', 'ls @dana due'])(
  '%s is a manager’s look at who of theirs is quiet',
  async (typed) => {
    await fill(desk);
    const said = words(await desk.as('max').types(typed));
    expect(said).toContain('*2 prospects*, quiet, with <@U0DANA>');
    expect(names(said)).toEqual(['Quiet', 'Opened']);
    expect(words(await desk.as('max').types('list @dana deciding'))).toBe('<@U0DANA> has nobody who is “deciding” right now.');
    expect(words(await desk.as('max').types('list @dana quick'))).toContain('I have no list of “quick”.');
    expect(words(await desk.as('ben').types(typed))).toContain('managers and admins');
  },
);

it('turns the pages of what a manager asked for', async () => {
  for (let at = 10; at < 40; at++) await desk.as('dana').types(`add Prospect ${at}`);
  await desk.as('dana').types('won Prospect 20');
  const first = await desk.as('max').types('list new @dana');
  const second = await desk.as('max').presses(first, 'More');
  expect(words(second)).toContain('*29 prospects*, new, with <@U0DANA>');
  expect(names(words(second))).toHaveLength(14);
});

it.each([
  { filter: '<@U0DANA>', page: 0, says: 'managers and admins' },
  { filter: 'quiet; drop table', page: 0, says: 'I have no list of' },
  { filter: '', page: 10_001, says: 'no longer fits how things stand' },
  { filter: '', page: -1, says: 'no longer fits how things stand' },
])('a forged page $page of “$filter” shows nobody’s list', async ({ says, ...value }) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as('ben').forges('list.page', value))).toContain(says);
});
