import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jobs } from '../../src/jobs/all.ts';

it('every job of the folder is started by the clock, once, under the name of its file', async () => {
  const files = (await readdir(new URL('../../src/jobs', import.meta.url))).filter((file) => file.endsWith('.ts'));
  const names = files.map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'all' && name !== 'job');
  expect(jobs.map(({ name }) => name).sort()).toEqual(names.sort());
  const others = jobs.filter(({ name }) => name !== 'deliver').map(({ every }) => every);
  expect(new Set(others)).toEqual(new Set(['* * * * *']));
  expect(jobs.find(({ name }) => name === 'deliver')!.every).toBe('*/2 * * * * *');
});
