import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, useBrowser } from '../../support/browser.ts';

const latest = (page: Page, words: string | RegExp) => page.getByRole('article').filter({ hasText: words }).last();
const isFocused = (one: Locator) => one.evaluate((element) => element === element.ownerDocument.activeElement);
const holdsFocus = (one: Locator) =>
  one.evaluate((element) => element.closest('li')!.contains(element.ownerDocument.activeElement));

describe.skipIf(noBrowser)(`the playground’s page by keyboard ${noBrowser}`, () => {
  const visit = useBrowser('story');

  it('skips to the messages with the first key', async () => {
    const page = await visit.open();
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('link', { name: 'Skip to the messages' }))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page.getByRole('log'))).toBe(true);
  });

  it('leaves one at the button that was pressed, or at its message when the button is gone', async () => {
    const page = await visit.open();
    const nudge = latest(page, 'Also worth a small step');
    const why = nudge.getByRole('button', { name: 'Why' }).first();
    await why.press('Enter');
    await latest(page, /because/).waitFor();
    expect(await isFocused(why)).toBe(true);
    await nudge.getByRole('button', { name: 'Did it' }).first().press('Enter');
    const done = latest(page, 'Done: bring Silke one week of flour');
    await done.waitFor();
    expect(await holdsFocus(nudge)).toBe(true);
    await done.getByRole('button', { name: 'They answered' }).press('Enter');
    await done.getByRole('button', { name: 'They answered' }).waitFor({ state: 'hidden' });
    expect(await holdsFocus(done)).toBe(true);
  });

  it('gives the place back that a form was opened from', async () => {
    const page = await visit.open();
    const plan = latest(page, 'Also worth a small step').getByRole('button', { name: 'Plan it' }).first();
    await plan.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => isFocused(plan)).toBe(true);
  });

  it('has menus that the keyboard reaches: arrows move, Escape closes, Enter chooses', async () => {
    const page = await visit.open();
    const snooze = latest(page, 'Also worth a small step')
      .getByRole('button', { name: /Snooze/ })
      .first();
    await snooze.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    expect(await snooze.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Monday' }).waitFor();
    while (!(await page.getByRole('menuitem', { name: 'Monday' }).evaluate((item) => item === item.ownerDocument.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await latest(page, 'Mon 30 Nov').waitFor();
  });
});
