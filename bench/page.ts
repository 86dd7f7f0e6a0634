import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, noChromium, visit } from '../playground/browser/chromium.ts';
import { ms, percentile, table, verdict } from './table.ts';

const root = join(import.meta.dirname, '..');
const starts = 3;
const presses = 10;
const mostStart = 5_000;
const mostPress = 150;
const mostWeight = 500;

/** The playground as somebody meets it: `npm start` until it can be used, a press until its answer is drawn, and its weight. */
export async function benchPage(): Promise<boolean> {
  const [fresh, again, told]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < starts; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'nextstep-bench-page-'));
    for (const took of [fresh, again]) {
      const playground = await start(folder);
      took.push(playground.ready);
      if (took === fresh) told.push(await playground.told());
      await playground.stop();
    }
    await rm(folder, { recursive: true, force: true });
  }
  const start50 = percentile(fresh, 0.5);
  const rows = [
    ['npm start, nothing there yet', ms(start50), spread(fresh), `${mostStart} ms`, verdict(start50 < mostStart)],
    ['npm start, until six weeks are told', ms(percentile(told, 0.5)), spread(told), '', ''],
    ['npm start, as it was left', ms(percentile(again, 0.5)), spread(again), '', ''],
  ];
  const { pressed, weight } = await used();
  const press50 = percentile(pressed, 0.5);
  if (pressed.length > 0)
    rows.push([
      'a press until its answer is drawn',
      ms(press50),
      spread(pressed),
      `${mostPress} ms`,
      verdict(press50 < mostPress),
    ]);
  rows.push(['the page, compressed', `${weight.toFixed(0)} KB`, '', `${mostWeight} KB`, verdict(weight < mostWeight)]);
  console.log(`The playground, medians of ${starts} starts and ${presses} presses:\n`);
  console.log(table(['', 'median', 'from, to', 'under', 'kept'], rows));
  if (noChromium) console.log(`\nNothing was pressed: ${noChromium}.`);
  return start50 < mostStart && weight < mostWeight && !(press50 >= mostPress);
}

const spread = (all: readonly number[]): string => `${ms(Math.min(...all))} to ${ms(Math.max(...all))}`;

async function used(): Promise<{ pressed: number[]; weight: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-bench-page-'));
  const playground = await start(folder);
  try {
    const weights = ['', 'page.js', 'page.css'].map(async (path) => {
      const response = await fetch(`${playground.url}${path}`);
      await response.arrayBuffer();
      return Number(response.headers.get('content-length'));
    });
    const weight = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0) / 1_000;
    return { pressed: noChromium ? [] : await press(playground.url), weight };
  } finally {
    await playground.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks why somebody is named, again and again; timed in the page, from the press to the frame that shows the answer. */
async function press(url: string): Promise<number[]> {
  const browser = await launchChromium();
  try {
    const took: number[] = [];
    for (let at = 0; at < presses; at += 1) {
      const page = await visit(browser, url);
      await page.getByText('Got it').waitFor();
      // What the press before opened is open still: whoever comes back finds it so.
      const cross = page.getByRole('dialog').getByRole('button', { name: 'Close' });
      if (await cross.isVisible()) await cross.click();
      await cross.waitFor({ state: 'hidden' });
      took.push(await page.evaluate<number>(untilDrawn));
      await page.context().close();
    }
    return took;
  } finally {
    await browser.close();
  }
}

// Runs in the page, which these sources know no types of.
const untilDrawn = `new Promise((resolve, reject) => {
  const button = [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === 'Why');
  const began = performance.now();
  const observer = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes, target }) => addedNodes.length > 0 && !target.closest?.('.bar'))) return;
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - began));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => reject(new Error('The press was not answered.')), 10_000);
  button.click();
})`;

interface Started {
  readonly ready: number;
  readonly url: string;
  /** Since its start, once the story has been told. */
  told(): Promise<number>;
  stop(): Promise<void>;
}

/** `npm start`, less npm itself, in an empty folder. */
async function start(cwd: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'scripts/start.ts'), 'start'],
    {
      cwd,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The playground ended: ${said}`)));
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, found] = /Open (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  const ready = performance.now() - began;
  return {
    ready,
    url,
    async told() {
      const leaving = new AbortController();
      const { body } = await fetch(`${url}screen?as=U0MARA`, { signal: leaving.signal });
      let heard = '';
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
        heard = (heard + piece).slice(-4_000_000);
        if (heard.includes('"telling":false')) break;
      }
      leaving.abort();
      return performance.now() - began;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
