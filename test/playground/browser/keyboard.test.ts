import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, useBrowser } from '../../support/browser.ts';

const latest = (page: Page, words: string | RegExp) => page.getByRole('article').filter({ hasText: words }).last();
const isFocused = (one: Locator) => one.evaluate((element) => element === element.ownerDocument.activeElement);
const holdsFocus = (one: Locator) =>
  one.evaluate((element) => element.closest('li')!.contains(element.ownerDocument.activeElement));

async function adds(page: Page, name: string, step: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/nextstep add ${name}: ${step}`);
  await page.keyboard.press('Enter');
  await latest(page, name).waitFor();
}

describe.skipIf(noBrowser)(`the playground’s page by keyboard ${noBrowser}`, () => {
  const visit = useBrowser('empty');
  const nudgeIn = (page: Page) =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: 'Snooze' }) })
      .last();

  it('skips to the messages with the first key', async () => {
    const page = await visit.open();
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('link', { name: 'Skip to the messages' }))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page.getByRole('log'))).toBe(true);
  });

  it('leaves one at the button that was pressed, or at its message when the button is gone', async () => {
    const page = await visit.open();
    await adds(page, 'Nordwind', 'send Jörg the night rates tomorrow');
    await adds(page, 'Marx', 'bring Lena one shelf plan tomorrow');
    await page.getByRole('button', { name: 'Next morning' }).click();
    const nudge = nudgeIn(page);
    const why = nudge.getByRole('button', { name: 'Why' }).first();
    await why.press('Enter');
    await latest(page, /because/).waitFor();
    expect(await isFocused(why)).toBe(true);
    await nudge.getByRole('button', { name: 'Did it' }).first().press('Enter');
    const done = latest(page, 'What is the next smallest step');
    await done.waitFor();
    expect(await holdsFocus(nudge)).toBe(true);
    await done.getByRole('button', { name: 'They answered' }).press('Enter');
    await done.getByRole('button', { name: 'They answered' }).waitFor({ state: 'hidden' });
    expect(await holdsFocus(done)).toBe(true);
  });

  it('has menus that it reaches: arrows move, Escape closes, Enter chooses', async () => {
    const page = await visit.open();
    const snooze = nudgeIn(page)
      .getByRole('button', { name: /Snooze/ })
      .first();
    const monday = page.getByRole('menuitem', { name: 'Monday' });
    await snooze.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    expect(await isFocused(snooze)).toBe(true);
    await page.keyboard.press('Enter');
    await monday.waitFor();
    while (!(await isFocused(monday))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await latest(page, 'Mon 30 Nov').waitFor();
  });

  it('gives the place back that a form was opened from', async () => {
    const page = await visit.open();
    await page.getByRole('tab', { name: 'Home' }).click();
    const opener = page.getByRole('button', { name: 'Add somebody' });
    await opener.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => isFocused(opener)).toBe(true);
  });
});
