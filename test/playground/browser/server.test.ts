import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, Screen } from '../../../playground/browser/protocol.ts';
import { openPlayground, type Playground } from '../../../playground/browser/playground.ts';
import { type PageServer, servePage } from '../../../playground/browser/server.ts';
import { useEmptyDatabase } from '../../support/database.ts';

const emptyDatabase = useEmptyDatabase();
let folder = '';
let playground: Playground;
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nextstep-page-'));
  const url = await emptyDatabase();
  playground = await openPlayground({
    url,
    folder,
    beginning: 'empty',
    now: () => new Date('2026-11-24T08:02:00Z'),
    cron: false,
  });
  await playground.told;
  const page = { type: 'text/javascript; charset=utf-8', gz: Buffer.from('') };
  server = await servePage(playground, new Map([['/page.js', page]]), 0);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await playground.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; said: string }>((resolve, reject) => {
    const asking = request(new URL(path, server.url), { method, headers }, (response) => {
      let said = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        said += piece;
        // A stream of screens never ends by itself.
        if (path.startsWith('/screen')) response.destroy();
      });
      response.on('close', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, said }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
const act = async (who: string, body: unknown) => JSON.parse((await post(`/act?as=${who}`, body)).said) as Outcome;
const screen = async (who: string) =>
  JSON.parse((await ask(`/screen?as=${who}`)).said.replace(/^data: /, '').split('\n\n')[0]!) as Screen;

describe('the server of the page', () => {
  it('listens on loopback alone, and lets the page load nothing from elsewhere', async () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(String(headers['content-security-policy'])).not.toContain('unsafe');
  });

  it.each`
    why                                          | path                    | asked                                                                                                | status
    ${'a name that another page made lead here'} | ${'/'}                  | ${{ headers: { host: 'evil.example' } }}                                                             | ${403}
    ${'a press from another page'}               | ${'/act?as=U0MARA'}     | ${{ method: 'POST', headers: { ...json, origin: 'http://evil.example' }, body: '{}' }}               | ${403}
    ${'a form that another page sends'}          | ${'/act?as=U0MARA'}     | ${{ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"do":"open","tab":"home"}' }} | ${415}
    ${'what is no JSON'}                         | ${'/act?as=U0MARA'}     | ${{ method: 'POST', headers: json, body: '{' }}                                                      | ${400}
    ${'an act nobody knows'}                     | ${'/act?as=U0MARA'}     | ${{ method: 'POST', headers: json, body: '{"do":"fly"}' }}                                           | ${400}
    ${'somebody who is not there'}               | ${'/act?as=U0NOBODY'}   | ${{ method: 'POST', headers: json, body: '{"do":"open","tab":"home"}' }}                             | ${404}
    ${'to be the app itself'}                    | ${'/screen?as=U0APP'}   | ${{}}                                                                                                | ${404}
    ${'a file nobody sent them'}                 | ${'/file/F1?as=U0MARA'} | ${{}}                                                                                                | ${404}
    ${'a path outside'}                          | ${'/../package.json'}   | ${{}}                                                                                                | ${404}
  `('refuses $why with $status', async ({ path, asked, status }) => {
    expect((await ask(path, asked)).status).toBe(status);
  });

  it('shows each person what they alone see, and nothing of anybody else', async () => {
    await act('U0MARA', { do: 'say', room: 'C0SALES', text: '/nextstep add Acme, Jane Doe' });
    expect(JSON.stringify(await screen('U0MARA'))).toContain('Jane Doe');
    expect(JSON.stringify(await screen('U0TOM'))).not.toContain('Jane Doe');
  });

  it('lets nobody use what somebody else sees', async () => {
    await act('U0MARA', { do: 'open', tab: 'home' });
    const { home, messages } = await screen('U0MARA');
    const theirs = Object.values(messages).flat().at(-1)!;
    const close = await act('U0TOM', { do: 'close', viewId: home!.viewId });
    const press = { do: 'use', where: { channel: theirs.channel, ts: theirs.ts }, blockId: 'x', actionId: 'y' };
    expect([close.error, (await act('U0TOM', press)).error]).toEqual(['That is closed already.', 'That message is gone.']);
  });

  it('says which command works here, of a press on what has changed, and of the past', async () => {
    const dm = (await screen('U0MARA')).rooms.find(({ kind }) => kind === 'app')!.id;
    await act('U0MARA', { do: 'say', room: dm, text: '/notours' });
    const { messages } = await screen('U0MARA');
    expect(messages[dm]!.at(-1)!.text).toContain('/notours does not work here: in this playground only `/nextstep` does');
    await act('U0MARA', { do: 'say', room: 'C0SALES', text: '/invite @Next Step' });
    expect((await screen('U0MARA')).messages['C0SALES']!.at(-1)!.text).toContain('Next Step is in #sales already');
    const { home } = await screen('U0MARA');
    const gone = await act('U0MARA', { do: 'use', where: { viewId: home!.viewId }, blockId: 'gone', actionId: 'gone' });
    expect(gone.error).toBe('That has changed meanwhile: look again.');
    const past = await post('/travel?as=U0MARA', { to: 'wall', day: '2026-11-01', time: '09:00' });
    expect((JSON.parse(past.said) as Outcome).error).toContain('passed already');
  });

  it('takes a line among people as one, which a shortcut can log', async () => {
    await act('U0MARA', { do: 'say', room: 'C0SALES', text: 'Jane <script>alert(1)</script> liked the checklist' });
    const { messages } = await screen('U0TOM');
    const line = messages['C0SALES']!.at(-1)!;
    expect(line.text).toBe('Jane &lt;script&gt;alert(1)&lt;/script&gt; liked the checklist');
    expect(await act('U0MARA', { do: 'shortcut', name: 'Log a next step', channel: 'C0SALES', ts: line.ts })).toEqual({});
    expect((await screen('U0MARA')).modal?.title).toBeTruthy();
    expect((await screen('U0TOM')).modal).toBeNull();
  });
});
