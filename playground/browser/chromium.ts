import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const binary = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** Why nothing can be looked at in a browser here, or nothing when it can. */
export const noChromium = binary ? '' : 'no Chromium on this machine (apt-get install chromium)';

/** Nothing that it does by itself: what leaves this machine then is the page's doing. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chromium, without a window. Throws when there is none. */
export function launchChromium(): Promise<Browser> {
  if (!binary) throw new Error(`There is ${noChromium}.`);
  return chromium.launch({ executablePath: binary, args: flags });
}

export interface Looking {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for each of the page. */
  readonly scale?: number;
}

/** The playground in a page of its own, drawn. `watch` sees it before anything is in it. */
export async function visit(
  browser: Browser,
  url: string,
  { colorScheme = 'light', width = 1280, height = 860, scale = 1 }: Looking = {},
  watch: (page: Page) => void = () => {},
): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  watch(page);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
