import { beforeAll, describe, expect, it } from 'vitest';
import { openDb } from '../../../src/db/client.ts';
import { useApp } from '../../support/app.ts';
import { alter, doctor, machineNow } from '../../support/doctor.ts';

describe('what the doctor finds at the due index', () => {
  const running = useApp();
  let workspace: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    running.at(machineNow());
    workspace = running.app.home.workspace;
    const dana = running.slack.as('U0DANA');
    for (const typed of [
      'help',
      'add Acme, Jane Doe: send Jane the checklist tomorrow',
      'add Beta',
      'deciding Beta',
      'add Gamma',
      'snooze Gamma 2 weeks',
      ...['snooze Acme 2 weeks', 'Acme: send Jane the plan tomorrow', 'snooze Beta 2 weeks', 'snooze Beta off'],
      'add Delta',
      'remove Delta',
      'add Epsilon',
    ])
      await dana.types(`/nextstep ${typed}`);
    const asked = await dana.types('/nextstep stop Epsilon');
    await dana.presses(asked.message!, 'Stop for everybody');
    await running.slack.as('U0BEN').types('/nextstep add Zeta');
    await running.settled();
    const db = await openDb(running.url, { connections: 1 });
    for (const { id, name } of await db.execute<{ id: string; name: string }>(`select id, name from prospects`)) ids[name] = id;
    await db.close();
  });

  const look = async () => {
    const { found, code } = await doctor({ ...running.slack.settings, DATABASE_URL: running.url }, { screens: null });
    return { code, found: found.filter(({ check }) => check === 'due index' || check === 'nudges') };
  };
  /** A row as it is kept, changed behind the log's back for as long as the doctor looks. */
  async function looking(table: string, where: string, change: string) {
    await alter(
      running.url,
      `create table was as select * from ${table} where ${where}`,
      `update ${table} set ${change} where ${where}`,
    );
    try {
      return await look();
    } finally {
      const columns = change.split(',').map((part) => part.trim().split(' ')[0]!);
      const back = columns.map((column) => `${column} = was.${column}`).join(', ');
      const key = table === 'people' ? 'user_id' : 'id';
      await alter(running.url, `update ${table} set ${back} from was where ${table}.${key} = was.${key}`, 'drop table was');
    }
  }

  it('nothing where the log was only written by the app', async () => {
    expect((await look()).found.map(({ state, said }) => `${state}: ${said}`)).toEqual([
      'ok: 5 people come up when the log says',
      'ok: every rep’s turn comes when it should',
    ]);
  });

  it.each`
    name         | change                                                | said                           | why
    ${'Acme'}    | ${"next_nudge_at = next_nudge_at + interval '1 day'"} | ${'comes up on another day'}   | ${'a day late'}
    ${'Acme'}    | ${'next_nudge_at = null'}                             | ${'comes up on another day'}   | ${'never'}
    ${'Beta'}    | ${'quiet_on = quiet_on - 1'}                          | ${'comes up on another day'}   | ${'quiet too soon'}
    ${'Beta'}    | ${"silent_until = '2099-01-01'"}                      | ${'comes up on another day'}   | ${'a silence that nobody agreed'}
    ${'Epsilon'} | ${'next_nudge_at = now()'}                            | ${'comes up on another day'}   | ${'somebody who asked us to stop'}
    ${'Beta'}    | ${'contacted_on = contacted_on - 4'}                  | ${'that the log does not say'} | ${'a word that is forgotten'}
    ${'Beta'}    | ${'contacted_on = contacted_on + 4'}                  | ${'that the log does not say'} | ${'a word that nobody said'}
    ${'Beta'}    | ${"stage = 'talking'"}                                | ${'that the log does not say'} | ${'another stage'}
    ${'Gamma'}   | ${'snoozed_until = null'}                             | ${'that the log does not say'} | ${'a snooze that is forgotten'}
    ${'Acme'}    | ${'slower = 1'}                                       | ${'that the log does not say'} | ${'a rhythm that nobody chose'}
    ${'Epsilon'} | ${'stopped = false'}                                  | ${'that the log does not say'} | ${'a stop that is forgotten'}
    ${'Delta'}   | ${'next_nudge_at = now()'}                            | ${'that the log does not say'} | ${'somebody who is off the list'}
  `('$why, by their id', async ({ name, change, said }: Record<string, string>) => {
    const { code, found } = await looking('prospects', `name = '${name}'`, change!);
    expect(code).toBe(1);
    const wrong = found.filter(({ state }) => state === 'wrong');
    expect(wrong[0]).toMatchObject({ workspace, check: 'due index', said: expect.stringContaining(said!), ids: [ids[name!]] });
    expect(JSON.stringify(found)).not.toContain(name);
  });

  it('nothing of those that are about to be worked out anew', async () => {
    await alter(running.url, "update people set dueness_stale = true where user_id = 'U0DANA'");
    const found = await looking('prospects', "name = 'Acme'", 'next_nudge_at = null');
    await alter(running.url, 'update people set dueness_stale = false');
    expect(found.found[0]).toMatchObject({ state: 'ok', said: expect.stringContaining('for 1 rep it is about to be') });
  });

  it.each`
    change                                        | state        | said                            | why
    ${'next_run_at = null'}                       | ${'wrong'}   | ${'the clock would miss 1 rep'} | ${'never'}
    ${"next_run_at = now() + interval '40 days'"} | ${'wrong'}   | ${'the clock would miss 1 rep'} | ${'far too late'}
    ${"next_run_at = now() - interval '1 hour'"}  | ${'warning'} | ${'1 rep waits for the clock'}  | ${'nobody looked'}
  `('a rep whose turn comes $why', async ({ change, state, said }: Record<string, string>) => {
    const { found, code } = await looking('people', "user_id = 'U0DANA'", change!);
    expect(found.at(-1)).toMatchObject({ workspace, check: 'nudges', state, said, ids: ['U0DANA'] });
    expect(code).toBe(state === 'wrong' ? 1 : 0);
  });

  it('nobody whose turn is off because Slack lets the app do nothing, and why that is', async () => {
    await alter(running.url, "update workspaces set disabled = 'token_revoked'", 'update people set next_run_at = null');
    const { found, code } = await look();
    await alter(running.url, 'update workspaces set disabled = null', 'update people set next_run_at = now()');
    expect(found.at(-1)).toMatchObject({ check: 'nudges', state: 'wrong', said: 'none are sent: Slack said token_revoked' });
    expect(code).toBe(1);
  });

  it('nobody who wants no nudges', async () => {
    const { found } = await looking('people', "user_id = 'U0DANA'", "next_run_at = null, strength = 'off'");
    expect(found.at(-1)).toMatchObject({ state: 'ok' });
  });

  it('what its own remedy mends', async () => {
    await alter(running.url, "update prospects set next_nudge_at = null, quiet_on = null where name = 'Beta'");
    const { found } = await look();
    const remedy = /(update people set dueness_stale.*;)$/.exec(found[0]!.fix!)![1]!;
    await alter(running.url, remedy);
    await running.app.tick();
    expect((await look()).found.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });
});
