import { expect, it } from 'vitest';
import { mapHeaders } from '../src/csv/headers.ts';
import { prospectsFrom } from '../src/csv/prospects.ts';
import { readCsv } from '../src/csv/read.ts';
import { takeOut } from '../src/take-out.ts';
import { people, useDesk } from './support/desk.ts';

const desk = useDesk();

it('holds a log in memory up to a size, and beyond it says so', async () => {
  await desk.as('dana').types('add Acme, Jane Doe: call Jane');
  await desk.as('ben').types('add Bens');
  await desk.as('dana').types('settings hour 8:30');
  const all = await takeOut(desk.db, desk.workspace, null);
  expect(all?.counts).toEqual({ prospects: 2, steps: 1, entries: 4 });
  const size = all!.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(await takeOut(desk.db, desk.workspace, null, size)).not.toBeNull();
  expect(await takeOut(desk.db, desk.workspace, null, size - 1_000)).toBeNull();
});

it('of one rep, holds what anybody logged about their people, and nothing of others', async () => {
  await desk.as('dana').types('add Acme, Jane Doe: call Jane');
  await desk.as('max').types('done Acme: she laughed');
  await desk.as('ben').types('add Bens');
  await desk.as('ben').types('hand Bens to @dana');
  await desk.as('dana').types('hand Acme to @ben');
  const mine = await takeOut(desk.db, desk.workspace, people.dana.user);
  const text = mine!.files.map(({ name, bytes }) => `${name} ${bytes.toString()}`).join('\n');
  expect(mine?.counts).toMatchObject({ prospects: 1, steps: 0 });
  expect(text).toContain('Bens');
  expect(text).not.toMatch(/Acme|Jane|laughed/);
  const theirs = await takeOut(desk.db, desk.workspace, people.ben.user);
  expect(theirs?.counts).toMatchObject({ prospects: 1, steps: 1 });
  expect(theirs!.files.map(({ bytes }) => bytes.toString()).join()).toContain('she laughed');
});

it('holds prospects that an import reads again, as they stood', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('refer Acme > Beta, Sam Roe');
  await dana.types('not now Beta until march: budget');
  const { files } = (await takeOut(desk.db, desk.workspace, people.dana.user))!;
  const sheet = await readCsv(files.find(({ name }) => name === 'prospects.csv')!.bytes);
  const { prospects, problems } = await prospectsFrom(sheet, mapHeaders(sheet.headers), 'day first');
  expect(problems).toEqual([]);
  expect(prospects).toEqual([
    expect.objectContaining({ name: 'Acme', contacts: ['Jane Doe'], stage: 'new', lastContact: '2026-11-23' }),
    expect.objectContaining({ name: 'Beta', contacts: ['Sam Roe'], stage: 'not now', note: 'budget' }),
  ]);
  expect(prospects.map(({ referrer }) => referrer)).toEqual([undefined, undefined]);
});
