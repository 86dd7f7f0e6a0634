import { expect, it } from 'vitest';
import { NotStarted, openNothing, type Opened, starting } from '../../src/ops/opened.ts';

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

it('of a start that was told to stop, also what it opens afterwards', async () => {
  const closed: string[] = [];
  const open = (opened: Opened, name: string) => opened.keep(() => Promise.resolve(closed.push(name)));
  let goOn = (): void => {};
  const slow = new Promise<void>((resolve) => (goOn = resolve));
  const started = starting(async (opened) => {
    open(opened, 'pool');
    await slow;
    open(opened, 'socket');
    closed.push('and went on');
  }, Promise.resolve());
  await expect(started).rejects.toThrow(NotStarted);
  expect(closed).toEqual(['pool']);
  goOn();
  await expect.poll(() => closed).toEqual(['pool', 'socket']);
});
