import { beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../../src/cli/screen.ts';
import { barChart } from '../../src/views/chart.ts';
import { message, section } from '../../src/views/message.ts';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';
import { doctor as look, hello, machineNow } from '../support/doctor.ts';
import { allScreens } from '../views/screens.ts';

const running = useApp();
const settings = (): Record<string, string> => ({ ...running.slack.settings, DATABASE_URL: running.url });
const doctor = (env: NodeJS.ProcessEnv = settings(), how: Parameters<typeof look>[1] = {}) => look(env, how);

let workspace: string;
beforeAll(async () => {
  workspace = running.app.home.workspace;
  // The database's clock and Slack's are this machine's: so is the app's.
  running.at(machineNow());
  const dana = running.slack.as('U0DANA');
  for (const typed of [
    'add Acme, Jane Doe: send Jane the checklist tomorrow',
    'add Beta',
    'talking Beta',
    'add Gamma',
    'snooze Gamma 2 weeks',
  ])
    await dana.types(`/nextstep ${typed}`);
  await running.settled();
});

describe('nextstep doctor', () => {
  it('finds nothing wrong where nothing is, and says of each check that it was made', async () => {
    const { code, found, ill } = await doctor();
    expect(ill).toEqual([]);
    expect(code).toBe(0);
    expect(found.map(({ check }) => check)).toEqual([
      ...['settings', 'clock', 'slack', 'scopes', 'sockets', 'database', 'migrations', 'clock'],
      ...['digest', 'due index', 'nudges', 'screens'],
    ]);
    expect(found.filter((one) => one.workspace).map((one) => one.workspace)).toEqual([workspace, workspace, workspace]);
  });

  it('says it in lines for a person, without a secret and without anybody’s words', async () => {
    const { out } = await cli(['doctor'], settings(), machineNow(), [], [hello]);
    expect(out).toContain('ok       migrations the tables are those of this version.');
    expect(out).toContain(`ok       due index  ${workspace}: 3 people come up when the log says.`);
    const everything = JSON.stringify([out, (await doctor()).found]);
    const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, DATABASE_URL: url } = settings();
    const { password } = new URL(url!);
    for (const secret of [bot, app, url, password, 'Acme', 'Jane', 'checklist']) expect(everything).not.toContain(secret);
  });

  it('does without any setting: it skips what needs one, and says why', async () => {
    const { code, ill } = await doctor({ SLACK_API_URL: running.slack.apiUrl, NODE_ENV: 'production' }, { screens: null });
    expect(ill).toEqual([
      'skipped slack: there is no SLACK_BOT_TOKEN, so nothing was asked that needs one',
      'skipped sockets: there is no SLACK_APP_TOKEN to ask with',
      'skipped database: there is no DATABASE_URL, and in production nothing is embedded',
      'skipped screens: none were built in',
    ]);
    expect(code).toBe(0);
  });

  it('starts no database where none was', async () => {
    const env = { SLACK_API_URL: running.slack.apiUrl, NEXTSTEP_DATA: '/nowhere/at/all' };
    expect((await doctor(env)).ill).toContain('skipped database: there is none yet: the app makes its own when it starts');
  });

  it.each`
    args                                     | why
    ${['doctor', '--workspace', 'acme']}     | ${'a name is no id'}
    ${['doctor', '--workspace', 'T1', '-x']} | ${'an option nobody knows'}
  `('is called wrongly: $why', async ({ args }: { args: string[] }) => {
    expect(await cli(args, settings())).toMatchObject({ code: 2, err: [expect.stringContaining('Usage: nextstep doctor')] });
  });

  it('looks at the workspace that is named, and knows when there is none', async () => {
    expect((await doctor(settings(), { args: ['--workspace', workspace] })).ill).toEqual([]);
    const { code, ill } = await doctor(settings(), { args: ['--workspace', 'T0OTHER'] });
    expect({ code, ill }).toEqual({ code: 1, ill: ['wrong workspace: nothing is known of T0OTHER here'] });
  });
});

describe('what the doctor finds at the settings and the clock', () => {
  it('a value that cannot be read, without showing it', async () => {
    const { code, ill } = await doctor({ ...settings(), SLACK_SOCKETS: '99', LOG_LEVEL: 'loud-secret' });
    expect(code).toBe(1);
    expect(ill.filter((line) => line.startsWith('wrong settings'))).toHaveLength(2);
    expect(ill.join()).not.toContain('loud-secret');
  });

  it.each`
    minutes | state        | said
    ${1}    | ${'warning'} | ${'60 seconds ahead of'}
    ${-1}   | ${'warning'} | ${'60 seconds behind'}
    ${60}   | ${'wrong'}   | ${'60 minutes ahead of'}
  `('a clock that is $minutes minutes off, for Slack and the database alike', async ({ minutes, state, said }) => {
    const at = new Date(Date.now() + minutes * 60_000).toISOString();
    const { ill, code } = await doctor(settings(), { at });
    expect(ill.filter((line) => line.includes('clock'))).toEqual([
      expect.stringMatching(`${state} clock: this machine is ${said} Slack`.replace('60 seconds', '(59|60|61) seconds')),
      expect.stringMatching(`${state} clock: this machine is ${said} the database`.replace('60 seconds', '(59|60|61) seconds')),
    ]);
    expect(code).toBe(state === 'wrong' ? 1 : 0);
  });
});

describe('what the doctor finds at Slack', () => {
  it('a token that is refused', async () => {
    running.slack.breakToken('account_inactive');
    const { ill } = await doctor().finally(() => running.slack.breakToken(undefined));
    expect(ill[0]).toBe('wrong slack: Slack refuses the bot token (account_inactive)');
  });

  it('that it is out of reach, and says it once for each thing that was not looked at', async () => {
    const { code, ill } = await doctor({ ...settings(), SLACK_API_URL: 'http://127.0.0.1:1/api/' });
    expect(code).toBe(1);
    expect(ill).toEqual([
      'skipped clock: Slack did not tell its time (unreachable)',
      'wrong slack: Slack cannot be reached from here',
      'wrong sockets: Slack opens no socket (unreachable)',
      'skipped screens: 1 screen was not tried: Slack cannot be reached',
    ]);
  });

  it.each`
    env                              | said                                                                                  | why
    ${{ SLACK_SOCKETS: '1' }}        | ${'warning sockets: 1 socket for each process'}                                       | ${'nobody hears while it is cut'}
    ${{ SLACK_SOCKETS: '6' }}        | ${'warning sockets: 6 sockets for each process: Slack’s 10 are enough for 1 process'} | ${'no second process'}
    ${{ SLACK_APP_TOKEN: 'xapp-0' }} | ${'wrong sockets: Slack opens no socket (invalid_auth)'}                              | ${'the token is another app’s'}
  `('sockets that will not do: $why', async ({ env, said }: { env: NodeJS.ProcessEnv; said: string }) => {
    const { ill } = await doctor({ ...settings(), ...env });
    expect(ill).toEqual([expect.stringContaining(said)]);
  });

  it('no sockets to count where Slack calls', async () => {
    const { found, ill } = await doctor({ ...settings(), SLACK_MODE: 'http', SLACK_SIGNING_SECRET: 'shh' });
    expect(ill).toEqual([]);
    expect(found.find(({ check }) => check === 'sockets')?.said).toBe('none: Slack reaches the app by signed requests');
  });
});

describe('what the doctor finds at the screens', () => {
  const empty: Screen = { name: 'nothing said', drawn: { text: 'x', blocks: [section('')] } };

  it('one that Slack refuses, by its name and place', async () => {
    const { code, ill } = await doctor(settings(), { screens: [hello, empty] });
    expect(code).toBe(1);
    expect(ill).toEqual([expect.stringMatching(/^wrong screens: Slack refuses “nothing said”: .* at \/blocks\/0\/text\/text$/)]);
  });

  it('waits as long as it is told to', async () => {
    running.slack.failNext('blocks.validate', { retryAfter: 1 });
    const began = performance.now();
    expect((await doctor()).ill).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  it('that Slack does not look at them', async () => {
    running.slack.failNext('blocks.validate', { error: 'unknown_method' });
    const { ill } = await doctor(settings(), { screens: [hello, hello] });
    expect(ill).toEqual(['skipped screens: 2 screens were not tried: Slack does not look at them (unknown_method)']);
  });

  it('a chart where Slack draws none yet, which the app does without', async () => {
    const chart = { name: 'a week', drawn: message(section('This week.'), barChart('Steps', ['given'], { now: [1] })) };
    running.slack.failNext('blocks.validate', { error: 'invalid_blocks' });
    const { code, ill } = await doctor(settings(), { screens: [chart] });
    expect({ code, ill }).toEqual({ code: 0, ill: ['warning screens: Slack draws no charts here yet'] });
  });

  it('nothing, at any scene of the gallery', async () => {
    const screens = allScreens();
    expect(screens.length).toBeGreaterThan(300);
    const before = running.slack.requests.length;
    expect((await doctor(settings(), { screens })).ill).toEqual([]);
    const asked = running.slack.requests.slice(before).filter(({ method }) => method === 'blocks.validate');
    expect(asked).toHaveLength(screens.length);
    const views = asked.filter(({ args }) => 'view' in args).length;
    expect(views).toBe(screens.filter(({ drawn }) => 'type' in drawn).length);
  });
});
