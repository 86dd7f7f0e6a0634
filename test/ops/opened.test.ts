import { expect, it } from 'vitest';
import { openNothing } from '../../src/ops/opened.ts';

it('lets go of the last opened first, of everything once, whatever breaks', async () => {
  const opened = openNothing();
  const closed: string[] = [];
  for (const name of ['server', 'pool', 'socket'])
    opened.keep(async () => {
      closed.push(name);
      if (name === 'pool') throw new Error('already gone');
    });
  await opened.close();
  await opened.close();
  expect(closed).toEqual(['socket', 'pool', 'server']);
});
