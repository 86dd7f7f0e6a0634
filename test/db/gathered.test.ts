import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/db/gathered.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';

const asked = (workspace: string, what: string) => ({ workspace: workspace as WorkspaceId, what });

describe('what is asked for one by one', () => {
  const calls: string[] = [];
  const ask = gathered<ReturnType<typeof asked>, string>(async (workspace, all) => {
    const words = all.map(({ what }) => what);
    calls.push(`${workspace}: ${words.join(' ')}`);
    await Promise.resolve();
    if (words.includes('bad')) throw new Error('one of them is bad');
    return words.map((what) => what.toUpperCase());
  });

  it('is answered together, a call for each workspace, and each gets its own answer', async () => {
    calls.length = 0;
    const all = [asked('T1', 'a'), asked('T2', 'b'), asked('T1', 'c')];
    expect(await Promise.all(all.map(ask))).toEqual(['A', 'B', 'C']);
    expect(calls).toEqual(['T1: a c', 'T2: b']);
  });

  it('costs none of the others theirs when one of them breaks', async () => {
    calls.length = 0;
    const all = [asked('T1', 'a'), asked('T1', 'bad'), asked('T2', 'c')].map(ask);
    const [good, bad, elsewhere] = await Promise.allSettled(all);
    expect(good).toMatchObject({ value: 'A' });
    expect(bad).toMatchObject({ reason: { message: 'one of them is bad' } });
    expect(elsewhere).toMatchObject({ value: 'C' });
    expect(calls).toEqual(['T1: a bad', 'T2: c', 'T1: a', 'T1: bad']);
  });

  it('waits for no other workspace', async () => {
    const slow = gathered<ReturnType<typeof asked>, string>(async (workspace) => {
      if (workspace === 'T1') await new Promise(() => {});
      return ['answered'];
    });
    void slow(asked('T1', 'a'));
    expect(await slow(asked('T2', 'b'))).toBe('answered');
  });

  it('is not tried one by one when nobody could help it: the database is gone', async () => {
    let tried = 0;
    const ask = gathered<ReturnType<typeof asked>, string>(async () => {
      await Promise.resolve();
      tried += 1;
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    });
    const all = await Promise.allSettled(['a', 'b', 'c'].map((what) => ask(asked('T1', what))));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(tried).toBe(1);
  });

  it('is asked anew each time, since rows change', async () => {
    calls.length = 0;
    const one = asked('T1', 'a');
    await ask(one);
    await ask(one);
    expect(calls).toEqual(['T1: a', 'T1: a']);
  });
});
