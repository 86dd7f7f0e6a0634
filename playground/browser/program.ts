import { once } from 'node:events';
import { readPage } from './assets.ts';
import { openPlayground } from './playground.ts';
import { servePage } from './server.ts';

// What `npm start` runs as a process of its own. It ends with the process that owns the database, however that ends.
const told = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => resolve());
});
const write = (line: string) => void process.stdout.write(`${line}\n`);

interface Ready {
  readonly url: string;
  readonly folder: string;
  readonly page: string;
}
const [ready] = (await once(process, 'message')) as [Ready];
const [playground, assets] = await Promise.all([openPlayground({ ...ready, onLog: write }), readPage(ready.page)]);
const page = await servePage(playground, assets, Number(process.env['PORT']?.trim() || 3000));
write('No Slack tokens are set, so this is the playground: the real app on a Slack of its own.\n');
write(`  Open ${page.url}\n`);
write(`Everything is kept in ${ready.folder}. Ctrl-C stops it, and the next start goes on where it was.`);
write('To connect to your own Slack instead, see “Put it into your workspace” in the README.');
playground.told.catch((error: unknown) => write(`The story broke off; Reset begins anew. ${String(error)}`));
await told;
await page.stop();
await playground.stop();
if (process.connected) process.disconnect();
