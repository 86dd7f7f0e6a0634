import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { readPage } from '../../playground/browser/assets.ts';
import { bundlePage } from '../../playground/browser/bundle.ts';
import { launchChromium, type Looking, noChromium, visit } from '../../playground/browser/chromium.ts';
import { openPlayground, type Playground } from '../../playground/browser/playground.ts';
import type { Beginning } from '../../playground/browser/protocol.ts';
import { type PageServer, servePage } from '../../playground/browser/server.ts';
import { useEmptyDatabase } from './database.ts';

/** Why the tests in a browser cannot run here, or nothing when they can. */
export const noBrowser = noChromium && `(skipped: ${noChromium})`;

export interface Visit {
  readonly playground: Playground;
  readonly url: string;
  /** A page of its own, opened and drawn. What it complains about, or asks of other machines, fails the test. */
  open(looking?: Looking): Promise<Page>;
}

/** A Chromium, and a playground on a database of this file's own. Both are gone when the file is. */
export function useBrowser(beginning: Beginning, now = '2026-11-24T08:02:00Z'): Visit {
  const emptyDatabase = useEmptyDatabase();
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let folder = '';
  let playground: Playground | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    if (noBrowser) return;
    folder = await mkdtemp(join(tmpdir(), 'nextstep-browser-'));
    const opening = openPlayground({ url: await emptyDatabase(), folder, beginning, now: () => new Date(now), cron: false });
    const launching = launchChromium();
    await bundlePage(folder);
    [playground, browser] = await Promise.all([opening, launching]);
    await playground.told;
    server = await servePage(playground, await readPage(folder), 0);
  }, 120_000);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await playground?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  return {
    get playground() {
      return playground!;
    },
    get url() {
      return server!.url;
    },
    open: (looking) =>
      visit(browser!, server!.url, looking, (page) => {
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(server!.url) && !request.url().startsWith('data:')) complaints.push(request.url());
        });
      }),
  };
}

/** The serious faults that axe finds on what the page shows now, each with where. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // The page's own policy lets no script in; a debugger may.
  const violations = await page.evaluate<{ impact: string | null; id: string; where: string[] }[]>(
    `(async () => { ${axe.source}; const { violations } = await axe.run(document); return violations.map(({ impact, id, nodes }) => ({ impact, id, where: nodes.map(({ html }) => html.slice(0, 160)) })); })()`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, where }) => `${id}: ${where.join(' | ')}`);
}
