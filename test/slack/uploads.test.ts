import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { ChannelId } from '../../src/domain/ids.ts';
import { shareVia } from '../../src/slack/uploads.ts';

/** Longer than any other call may take. */
const slowMs = 7_500;

it('waits longer for Slack to look through files than for anything else', async () => {
  const server = createServer((asked, to) => {
    asked.resume().on('end', async () => {
      if (asked.url?.endsWith('completeUploadExternal')) await wait(slowMs);
      const { port } = server.address() as AddressInfo;
      to.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({ ok: true, upload_url: `http://127.0.0.1:${port}/upload`, file_id: 'F1', files: [{ id: 'F1' }] }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const share = shareVia({ apiUrl, botToken: 'xoxb-1' });
  expect(await share('D1' as ChannelId, [{ name: 'a.csv', bytes: Buffer.from('a,b') }])).toBe('shared');
});
