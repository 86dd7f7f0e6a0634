import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, seriousFaults, useBrowser } from '../../support/browser.ts';

const log = (page: Page) => page.getByRole('log');
const goTo = (page: Page, room: string) => page.getByRole('navigation').getByRole('button', { name: room }).click();
const latest = (page: Page, words: string | RegExp) => page.getByRole('article').filter({ hasText: words }).last();
const scrollTo = (page: Page, top: number) => log(page).evaluate((list, to) => list.scrollTo({ top: to }), top);

/** Whether all of it is in sight, or its head when it is higher than the list. */
const isInSight = async (message: Locator) =>
  (await message.count()) > 0 &&
  message.evaluate((one) => {
    const [seen, list] = [one.getBoundingClientRect(), one.closest('[role=log]')!.getBoundingClientRect()];
    const isHigher = seen.height > list.height;
    return seen.top >= list.top && (isHigher ? seen.top < list.top + 40 : seen.bottom <= list.bottom);
  });
describe.skipIf(noBrowser)(`reading in the playground’s page ${noBrowser}`, () => {
  const visit = useBrowser('story');
  const says = (words: string) => visit.playground.slack.as('U0TOM').says('sales', words);

  it('opens at the head of a newest message that is higher than the window', async () => {
    const page = await visit.open({ height: 500 });
    await expect.poll(() => isInSight(latest(page, 'Also worth a small step'))).toBe(true);
    await page.setViewportSize({ width: 700, height: 450 });
    await expect.poll(() => isInSight(latest(page, 'Also worth a small step'))).toBe(true);
  });

  it('brings the answer to a press in sight, from wherever one pressed', async () => {
    const page = await visit.open({ height: 600 });
    const nudge = latest(page, 'Also worth a small step');
    await nudge.getByRole('button', { name: 'Why' }).first().click();
    await expect.poll(() => isInSight(latest(page, /because/))).toBe(true);
    await nudge.getByRole('button', { name: 'Did it' }).first().click();
    await expect.poll(() => isInSight(latest(page, 'Done: bring Silke one week of flour'))).toBe(true);
    await scrollTo(page, 0);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/nextstep why Nordwind');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInSight(latest(page, /Nordwind.*because/))).toBe(true);
  });

  it('leaves whoever reads further up there, and shows how much was said meanwhile and the way to it', async () => {
    const page = await visit.open();
    await goTo(page, 'sales');
    await scrollTo(page, 0);
    says('The parcels went out.');
    const pill = page.getByRole('button', { name: '1 new message' });
    await pill.waitFor();
    says('All forty of them.');
    await page.getByRole('button', { name: '2 new messages' }).waitFor();
    expect(await log(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '2 new messages' }).press('Enter');
    await expect.poll(() => isInSight(latest(page, 'All forty of them.'))).toBe(true);
    await page.getByRole('button', { name: /new message/ }).waitFor({ state: 'hidden' });
    says('And the tea.');
    await expect.poll(() => isInSight(latest(page, 'And the tea.'))).toBe(true);
    expect(await page.getByRole('button', { name: /new message/ }).count()).toBe(0);
  });

  it('shows the day of arrival in a Home that was open on the way, and marks where something was said meanwhile', async () => {
    const page = await visit.open();
    const messages = page.getByRole('tab', { name: 'Messages' });
    const sidebar = page.getByRole('navigation').getByRole('button', { name: 'Next Step' });
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await home.getByText('Tue 24 Nov.').waitFor();
    await page.getByRole('button', { name: 'Next morning' }).dblclick();
    await home.getByText('Wed 25 Nov.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await messages.getByText('new').waitFor();
    await sidebar.getByText('new').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const right = (where: Locator) => where.evaluate((one) => one.getBoundingClientRect().right);
    expect(await right(home)).toBe(await right(page.getByRole('main')));
    await messages.click();
    await messages.getByText('new').waitFor({ state: 'hidden' });
    await sidebar.getByText('new').waitFor({ state: 'hidden' });
  });

  it('keeps what is newest in sight when the window gets smaller', async () => {
    const page = await visit.open({ height: 1200 });
    await goTo(page, 'general');
    await page.setViewportSize({ width: 900, height: 520 });
    await expect.poll(() => isInSight(page.getByRole('article').last())).toBe(true);
  });
});
