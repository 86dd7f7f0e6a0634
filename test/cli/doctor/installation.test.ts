import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSlack, type LocalSlackOptions } from '../../../playground/slack/local-slack.ts';
import { startLocalSlack } from '../../../playground/slack/server.ts';
import { scopes } from '../../../src/slack/scopes.ts';
import { people, useApp } from '../../support/app.ts';
import { doctor, machineNow } from '../../support/doctor.ts';

describe('what the doctor finds at the scopes', () => {
  let slack: LocalSlack;
  afterEach(() => slack.stop());

  async function granted(...scopes: string[]) {
    const text = await readFile(new URL('../../../manifest.json', import.meta.url), 'utf8');
    const manifest = { ...(JSON.parse(text) as LocalSlackOptions['manifest']), oauth_config: { scopes: { bot: scopes } } };
    slack = await startLocalSlack({ manifest, people });
    const { found, code } = await doctor({ ...slack.settings, NODE_ENV: 'production' });
    const scopeFindings = found.filter(({ check }) => check === 'scopes');
    return { code, said: scopeFindings.map(({ state, said }) => `${state}: ${said}`), fix: scopeFindings[0]?.fix };
  }

  it('each that is missing, and what stands still without it', async () => {
    const { code, said, fix } = await granted('commands', 'chat:write', 'files:read', 'files:write');
    expect(code).toBe(1);
    expect(said).toEqual([
      'wrong: im:history is missing, for what is written to the app in its direct message, and whether a nudge arrived there whose answer was lost',
      'wrong: im:write is missing, for opening somebody’s direct message for the first time, to look there',
      'wrong: users:read is missing, for names, time zones and who left',
    ]);
    expect(fix).toContain('reinstall');
  });

  it('those that are never used', async () => {
    const { code, said } = await granted(...Object.keys(scopes), 'channels:history', 'reactions:read');
    expect(code).toBe(0);
    expect(said).toEqual(['warning: granted and never used: channels:history, reactions:read']);
  });
});

describe('what the doctor finds at the digest’s channel', () => {
  const running = useApp();
  const digest = async (env: NodeJS.ProcessEnv = {}) => {
    const { found, code } = await doctor({ ...running.slack.settings, DATABASE_URL: running.url, ...env });
    const { state, said, fix } = found.find(({ check }) => check === 'digest')!;
    return { code, state, said, fix };
  };
  const sales = () => running.slack.workspace.channel('sales')!;
  beforeAll(() => running.at(machineNow()));

  it('nothing while none was chosen', async () => {
    await running.slack.as('U0ADA').types('/nextstep help');
    expect(await digest()).toMatchObject({ state: 'ok', said: expect.stringContaining('no channel was chosen') });
  });

  it('nothing while the app is in it, and nobody sees that it was asked', async () => {
    await running.slack.as('U0ADA').types('/nextstep digest here', { channel: 'C0SALES' });
    await running.settled();
    const before = running.slack.messages('sales').length;
    expect(await digest()).toMatchObject({ state: 'ok', said: 'C0SALES is there, and the app in it' });
    const seen = running.slack.workspace.messages.filter(({ channel }) => channel === 'C0SALES');
    const { user_id: self } = running.slack.requests.find(({ method }) => method === 'auth.test')!.answer!;
    expect(seen.slice(before).map(({ onlyFor }) => onlyFor)).toEqual([self]);
  });

  it('that the app was taken out of it', async () => {
    const self = running.app.home.botUserId!;
    sales().members.delete(self);
    const found = await digest().finally(() => sales().members.add(self));
    expect(found).toEqual({
      code: 1,
      state: 'wrong',
      said: 'C0SALES does not have the app (not_in_channel)',
      fix: 'Type "/invite @Next Step" there.',
    });
  });

  it('that it is archived', async () => {
    sales().is_archived = true;
    const found = await digest().finally(() => void (sales().is_archived = false));
    expect(found).toMatchObject({ code: 1, state: 'wrong', said: 'C0SALES is archived (is_archived)' });
  });

  it('that it is gone', async () => {
    const channel = sales();
    running.slack.workspace.channels.delete('C0SALES');
    const found = await digest().finally(() => void running.slack.workspace.channels.set('C0SALES', channel));
    expect(found).toMatchObject({ state: 'wrong', said: expect.stringContaining('C0SALES is gone') });
  });

  it('that it does not take posts, for a reason we have no words for', async () => {
    running.slack.failNext('chat.postEphemeral', { error: 'restricted_action' });
    expect(await digest()).toMatchObject({ state: 'wrong', said: 'C0SALES does not take it (restricted_action)' });
  });

  it.each`
    fault              | env                        | said                                 | why
    ${{ status: 500 }} | ${{}}                      | ${'Slack did not say'}               | ${'Slack was down'}
    ${null}            | ${{ SLACK_BOT_TOKEN: '' }} | ${'only this workspace’s bot token'} | ${'there was no token'}
  `('nothing that is not so: $why', async ({ fault, env, said }) => {
    if (fault) running.slack.failNext('chat.postEphemeral', fault);
    expect(await digest(env)).toMatchObject({ code: 0, state: 'skipped', said: expect.stringContaining(said) });
  });
});
