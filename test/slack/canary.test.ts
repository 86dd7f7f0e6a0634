import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canariesIn } from '../support/canaries.ts';
import { openProxy } from '../support/proxy.ts';
import { type Mode, useReplicas } from '../support/replicas.ts';

/** A word that nothing but a person could have typed. */
const canary = 'zebrafinch';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode, at the finest level,', ({ mode }) => {
  const world = useReplicas(mode);
  const printed: string[] = [];
  const real = { out: process.stdout.write.bind(process.stdout), err: process.stderr.write.bind(process.stderr) };
  beforeEach(() => {
    printed.length = 0;
    const keep = (chunk: unknown): boolean => printed.push(String(chunk)) > 0;
    process.stdout.write = keep;
    process.stderr.write = keep;
  });
  afterEach(() => {
    process.stdout.write = real.out;
    process.stderr.write = real.err;
  });
  const everything = () => [...world.logged, ...printed].join('\n');
  const hears = async (...typed: string[]) => {
    const dana = world.slack.as('U0DANA');
    for (const words of typed) await dana.types(`/nextstep ${words}`);
    return dana;
  };

  it('no line holds what people typed, a token or a response url: when all goes well', async () => {
    const app = await world.start({ LOG_LEVEL: 'trace' });
    const dana = await hears(
      `add ${canary}, Jane ${canary}: send ${canary} the checklist tomorrow`,
      `did ${canary}: told ${canary}`,
      canary,
      `no ${canary}: ${canary}`,
      `plan ${canary} soon`,
      `refer ${canary} > Other ${canary}`,
    );
    const last = await dana.types(`/nextstep add ${canary} two: call ${canary} tomorrow`);
    await dana.presses(last.message!, 'Undo');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    await app.stop();
    expect(world.logged.length).toBeGreaterThan(5);
    expect(everything()).not.toContain(canary);
    expect(everything()).not.toMatch(/xoxb-|xapp-|\/response\/|a secret the local Slack shares/);
  });

  it('nor when the database refuses, breaks or goes, nor when Slack does', async () => {
    const proxy = await openProxy(world.url);
    const app = await world.start({ DATABASE_URL: proxy.url });
    const dana = await hears(`add ${canary} one: call ${canary} tomorrow`);
    await world.db.execute(sql`
      create function broken() returns trigger language plpgsql as $$
      begin raise exception E'broken at\n    at % (words.ts:1:1)', new.name using detail = new.name; end $$`);
    await world.db.execute(sql`create trigger broken before insert on prospects for each row execute function broken()`);
    const broken = await dana.types(`/nextstep add ${canary}`);
    expect(broken.text).toContain('Something broke on my side');
    const [reference] = /[0-9a-f]{8}$/.exec(broken.text.trim()) ?? [];
    expect(world.logged.some((line) => line.includes(reference ?? 'no reference'))).toBe(true);
    world.slack.failNext('chat.postMessage', { body: `<p>${canary}</p>` });
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    world.slack.failNext('users.info', { error: 'fatal_error' });
    await world.slack.as('U0BEN').types(`/nextstep add ${canary}`);
    world.slack.sockets.sendRaw(`{"type":"slash_commands","payload":"${canary}"}`);
    proxy.cut();
    await dana.types(`/nextstep add ${canary}`);
    await proxy.close();
    await dana.types(`/nextstep did ${canary}: ${canary}`);
    await world.slack.whenQuiet();
    expect(world.logged.filter((line) => line.includes('answer.failed')).length).toBeGreaterThan(2);
    expect(everything()).not.toContain(canary);
    expect(everything()).not.toMatch(/xoxb-|xapp-|\/response\//);
    expect(await world.db.execute(sql`select reason from deliveries`)).toEqual([{ reason: 'unreadable answer' }]);
  });
});

describe('every test that starts an app ends with a look through all that was logged: a line', () => {
  const world = useReplicas('socket');
  it.each<{ holds: string; line: (typed: string) => string; found: boolean }>([
    { holds: 'all of what was typed', line: (typed) => JSON.stringify({ typed }), found: true },
    { holds: 'a part of it', line: () => '{"msg":"cannot send \\"Jane Doe\\" the checklist"}', found: true },
    { holds: 'a name', line: () => '{"detail":"Key (name)=(Zebrafinch)"}', found: true },
    { holds: 'the bot token', line: () => `{"msg":"${world.slack.botToken}"}`, found: true },
    { holds: 'a response url', line: () => `{"url":"${world.slack.apiUrl.replace('/api/', '/response/1')}"}`, found: true },
    { holds: 'an id and a code', line: () => '{"workspace":"T0SALES","user":"U0DANA","msg":"job.done"}', found: false },
  ])('that holds $holds: found is $found', async ({ line, found }) => {
    await world.start();
    const typed = 'add Zebrafinch: send "Jane Doe" the checklist, tomorrow';
    await world.slack.as('U0DANA').types(`/nextstep ${typed}`);
    expect(canariesIn([line(typed)], world.slack, world.url)).toHaveLength(found ? 1 : 0);
  });
});
