import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { ChannelId } from '../../src/domain/ids.ts';
import { shareVia } from '../../src/slack/uploads.ts';

/** Longer than any other call may take. */
const slowMs = 7_500;

it('waits longer for Slack to look through files than for anything else', async () => {
  const server = createServer((asked, to) => {
    const { port } = server.address() as AddressInfo;
    const answer = { ok: true, upload_url: `http://127.0.0.1:${port}/upload`, file_id: 'F1', files: [{ id: 'F1' }] };
    const say = () => void to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    asked.resume().on('end', () => void setTimeout(say, asked.url?.endsWith('completeUploadExternal') ? slowMs : 0));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const share = shareVia({ apiUrl, botToken: 'xoxb-1' });
  expect(await share('D1' as ChannelId, [{ name: 'a.csv', bytes: Buffer.from('a,b') }])).toBe('shared');
});
