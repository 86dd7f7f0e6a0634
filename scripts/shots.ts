// `npm run shots`: the pictures of the README, taken in the playground on a day that is always the same.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readPage } from '../playground/browser/assets.ts';
import { bundlePage } from '../playground/browser/bundle.ts';
import { launchChromium, visit } from '../playground/browser/chromium.ts';
import { openPlayground } from '../playground/browser/playground.ts';
import { servePage } from '../playground/browser/server.ts';
import { startEmbedded } from '../src/db/embedded/server.ts';

const day = '2026-11-24T08:02:00Z';
const pictures = join(import.meta.dirname, '..', 'docs', 'pictures');

const folder = await mkdtemp(join(tmpdir(), 'nextstep-shots-'));
const database = await startEmbedded({ folder: join(folder, 'postgres'), log: () => {} });
const browser = await launchChromium();
try {
  const playground = await openPlayground({ url: database.url, folder, now: () => new Date(day), cron: false });
  await playground.told;
  await bundlePage(folder);
  const server = await servePage(playground, await readPage(folder), 0);
  await mkdir(pictures, { recursive: true });
  await take(await visit(browser, server.url, { width: 1000, height: 1000, scale: 2 }));
  await server.stop();
  await playground.stop();
} finally {
  await browser.close();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Got it' }).click();
  await shoot(page.getByRole('listitem').filter({ hasText: 'Also worth a small step' }).last(), 'nudge');

  await page.getByRole('textbox', { name: /^Message/ }).fill('/nextstep worksheet Thode');
  await page.keyboard.press('Enter');
  const worksheet = page.getByRole('dialog');
  await worksheet.waitFor();
  await shoot(worksheet, 'worksheet');
  await worksheet.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('tab', { name: 'Home' }).click();
  await page.getByRole('region', { name: 'Home' }).waitFor();
  await shoot(page.getByRole('main'), 'home');

  // Higher than the digest, or the name of the channel hides its first line.
  await page.setViewportSize({ width: 1000, height: 1300 });
  await page.getByRole('button', { name: /sales/ }).click();
  await shoot(page.getByRole('listitem').filter({ hasText: 'Our week of small steps' }).last(), 'digest');
}

async function shoot(what: Locator, name: string): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const path = join(pictures, `${name}.png`);
  await what.screenshot({ path, animations: 'disabled' });
  console.log(path);
}
