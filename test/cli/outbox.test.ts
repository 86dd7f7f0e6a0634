import { describe, expect, it } from 'vitest';
import { told, unasked } from '../support/deliveries.ts';
import { cli } from '../support/cli.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();

/** A hand-over that Slack refused for a reason nobody foresaw, and one that was told. */
async function refused() {
  const app = await world.start();
  const dana = world.slack.as('U0DANA');
  await dana.types('/nextstep add Acme: send the checklist tomorrow');
  await dana.types('/nextstep hand Acme to @ben');
  world.slack.failNext('chat.postMessage', { error: 'unforeseen' });
  await app.tick();
  return app;
}
const outbox = (...args: readonly string[]) => cli(['outbox', ...args], { DATABASE_URL: world.url });

describe('nextstep outbox', () => {
  it('shows what was given up with its reason, and nobody’s words', async () => {
    await refused();
    const { code, out } = await outbox();
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/^refused +handover +1 +since .*Z +unforeseen$/m);
    expect(out.join('\n')).toMatch(/[0-9a-f-]{36} +handover +refused +T0SALES +U0BEN .*unforeseen/);
    expect(out.join('\n')).not.toContain('Acme');
    const json = (await outbox('--json')).out.map((line) => JSON.parse(line) as object);
    expect(json).toContainEqual(expect.objectContaining({ what: 'given up', reason: 'unforeseen', state: 'refused' }));
  });

  it('says one again, once', async () => {
    const app = await refused();
    const id = /[0-9a-f-]{36}/.exec((await outbox()).out.join('\n'))![0];
    expect(await outbox('--again', id)).toMatchObject({ code: 0, out: [expect.stringContaining('waits again')] });
    expect(await outbox('--again', id)).toMatchObject({ code: 1, err: [expect.stringContaining('No such message')] });
    await app.tick();
    await app.tick();
    expect(unasked(world, 'U0BEN')).toHaveLength(1);
    expect(await told(world, 'handover')).toEqual([expect.objectContaining({ state: 'sent', reason: null })]);
  });

  it.each([
    { why: 'no id', args: ['--again', 'x'], says: '--again must be the id' },
    { why: 'a word too many', args: ['now'], says: 'Usage: nextstep outbox' },
  ])('$why: usage', async ({ args, says }) => {
    const { code, err } = await outbox(...args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(says);
  });

  it('an outbox in which nothing happened', async () => {
    await world.start();
    expect(await outbox()).toMatchObject({ code: 0, out: ['Nothing was due in the last seven days.'] });
  });
});
