import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { bringIn } from '../../src/bring-in.ts';
import type { UserId } from '../../src/domain/ids.ts';
import { imported } from '../csv/files.ts';
import { labels, monday, people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

async function bring(...lines: string[]) {
  const { workspace, db } = desk;
  return bringIn(db, { workspace, owner: people.dana.user, now: new Date(monday), dry: false }, () => imported(...lines));
}

const names = (owner: UserId = people.dana.user) =>
  desk.tenant(async ({ prospects }) => (await prospects.of(owner)).map(({ name }) => name).sort());

const header = 'company,contact,stage,next step';
const file = [header, 'Acme,Jane Doe,deciding,send the terms', 'Beta,,won,', 'Gamma,,,'];

it('takes a whole import back at once, with the steps it planned', async () => {
  await bring(...file);
  expect(words(await desk.as('dana').types('undo'))).toBe('Taken back: the import of 3 people is off your list.');
  expect(await names()).toEqual([]);
  expect(words(await desk.as('dana').types('undo'))).toBe(
    'There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.',
  );
  const left = await desk.db.execute(sql`
    select state, count(*)::int from steps where workspace_id = ${desk.workspace} group by state`);
  expect(left).toEqual([{ state: 'void', count: 1 }]);
});

it('makes room for the same file, brought once more', async () => {
  await bring(...file);
  await desk.as('dana').types('undo');
  expect(await bring(...file)).toMatchObject({ taken: 3, leftOut: [] });
  expect(await names()).toEqual(['Acme', 'Beta', 'Gamma']);
});

it('takes them back, too, about whom something was logged and taken back', async () => {
  const dana = desk.as('dana');
  await bring(...file);
  for (const typed of ['did Beta: thanked them', 'undo', 'Acme: call Jane friday', 'undo']) await dana.types(typed);
  expect(words(await dana.types('undo'))).toBe('Taken back: the import of 3 people is off your list.');
  expect(await names()).toEqual([]);
});

it.each([
  { typed: 'Beta: call them', stays: ['Beta'], says: ' 1 person stays, since something was logged about them.' },
  { typed: 'hand Beta to @ben', stays: [], says: ' 1 person stays, since something was logged about them.' },
  { typed: 'remove Beta', stays: [], says: '' },
])('leaves those whom a manager has changed since, and counts who is left: $typed', async ({ typed, stays, says }) => {
  await bring(...file);
  await desk.as('max').types(typed);
  const said = words(await desk.as('dana').types('undo'));
  expect(said).toBe(`Taken back: the import of 2 people is off your list.${says}`);
  expect(await names()).toEqual(stays);
});

it('says so when everybody was changed since, and takes nothing back', async () => {
  await bring(header, 'Beta,,,');
  await desk.as('max').types('Beta: call them');
  expect(words(await desk.as('dana').types('undo'))).toContain('changed since');
  expect(await names()).toEqual(['Beta']);
});

it('has nothing to take back when a manager has removed everybody since', async () => {
  await bring(header, 'Beta,,,');
  await desk.as('max').types('remove Beta');
  expect(words(await desk.as('dana').types('undo'))).toBe(
    'There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.',
  );
});

it('goes on to what was there before the import', async () => {
  const dana = desk.as('dana');
  await dana.types('add Early');
  await bring(...file);
  await dana.types('undo');
  expect(words(await dana.types('undo'))).toBe('Taken back: *Early* is off your list.');
});

it('never takes back somebody stopped since, and nobody else’s import', async () => {
  await bring(...file);
  const ada = desk.as('ada');
  await ada.presses(await ada.types('stop Beta'), 'Stop for everybody');
  expect(words(await desk.as('ben').types('undo'))).toBe(
    'There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.',
  );
  await desk.as('dana').types('undo');
  expect((await desk.prospect('Beta')).stopped).toBe(true);
});

it('does not count somebody forgotten, of whom there is nothing to take back', async () => {
  await bring(...file);
  const ada = desk.as('ada');
  await ada.presses(await ada.types('forget Beta'), 'Erase them');
  expect(words(await desk.as('dana').types('undo'))).toBe('Taken back: the import of 2 people is off your list.');
});

it('keeps the log in the order of its writing', async () => {
  await bring(...file);
  desk.at('2026-11-23T15:00:00Z');
  await desk.as('dana').types('undo');
  const kinds = await desk.db.execute<{ kind: string }>(sql`
    select what->>'kind' as kind from entries where workspace_id = ${desk.workspace} order by id`);
  expect(kinds.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'undone', 'undone', 'undone']);
});

it('does not lose what somebody logs at the very same time', async () => {
  const dana = desk.as('dana');
  for (let round = 0; round < 8; round += 1) {
    await bring(header, ...Array.from({ length: 30 }, (_, at) => `Round ${round} ${at},,,`));
    const [, logged] = await Promise.all([dana.types('undo'), desk.as('max').types(`Round ${round} 7: call them`)]);
    const saved = labels(logged).includes('Undo');
    expect((await names()).filter((name) => name.startsWith(`Round ${round} `)).length).toBe(saved ? 1 : 0);
  }
});
