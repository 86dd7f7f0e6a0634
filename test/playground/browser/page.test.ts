import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { noBrowser, seriousFaults, useBrowser } from '../../support/browser.ts';

const person = (page: Page) => page.getByLabel('You are');
const goTo = (page: Page, room: string) => page.getByRole('navigation').getByRole('button', { name: room }).click();
const latest = (page: Page, words: string | RegExp): Locator => page.getByRole('article').filter({ hasText: words }).last();

async function types(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(words);
  await page.keyboard.press('Enter');
}

describe.skipIf(noBrowser)(`the playground's page, with its story ${noBrowser}`, () => {
  const visit = useBrowser('story');

  it('asks the first rep for a referral and lets her plan what it suggests, which stands in the same message then', async () => {
    const page = await visit.open();
    const nudge = latest(page, 'Also worth a small step');
    await nudge.getByText('ask Ewa for one printer').waitFor();
    await nudge.getByRole('button', { name: 'Plan it' }).first().click();
    const form = page.getByRole('dialog', { name: 'Plan a step' });
    await form.getByRole('radio').nth(1).check();
    expect(await seriousFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Plan it' }).click();
    await nudge.getByText(/planned for today, Tue 24 Nov:/).waitFor();
    await page.getByRole('dialog', { name: 'Next Step' }).getByRole('button', { name: 'Done' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it.each(['light', 'dark'] as const)(
    'shows the digest with its chart, its story and mentions by name, in %s',
    async (colorScheme) => {
      const page = await visit.open({ colorScheme });
      await goTo(page, 'sales');
      const digest = latest(page, 'Our week of small steps');
      await digest.getByText('forty that nobody knew of').waitFor();
      await digest.getByText('@Mara Lindqvist').first().waitFor();
      expect(await digest.locator('svg rect').count()).toBeGreaterThan(4);
      expect(await seriousFaults(page)).toEqual([]);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(26, 29, 33)' : 'rgb(255, 255, 255)');
    },
  );

  it('shows what can be typed as it is typed', async () => {
    const page = await visit.open();
    await types(page, '/nextstep help');
    const help = latest(page, 'rename Acme');
    await help.waitFor();
    expect(await help.innerText()).toContain('rename Acme > Acme Corp');
    await types(page, '/nextstep show Ash & Söhne');
    expect(await latest(page, 'I know nobody called Ash & Söhne').innerText()).toContain('/nextstep add Ash & Söhne');
  });

  it('lets one be the manager, who sees the team, and the admin, who sets the digest', async () => {
    const page = await visit.open();
    const welcome = page.getByRole('region', { name: 'Welcome' });
    await welcome.getByText('Answer the nudge below').waitFor();
    await person(page).selectOption({ label: 'Tom Okafor, rep, Chicago' });
    await welcome.getByText('Open Home, or type /nextstep add').waitFor();
    await person(page).selectOption({ label: 'Inês Carvalho, manager, Lisbon' });
    await welcome.getByText('no nudge comes. Type /nextstep team').waitFor();
    await types(page, '/nextstep team');
    await latest(page, /The team, since/)
      .getByText('Only visible to you')
      .waitFor();
    await person(page).selectOption({ label: 'Noor Haddad, admin, New York' });
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('region', { name: 'Home' }).getByRole('button', { name: 'More…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('takes a file into a form, and shows Home with five hundred people', async () => {
    const page = await visit.open();
    await person(page).selectOption({ label: 'Tom Okafor, rep, Chicago' });
    const lines = Array.from({ length: 500 }, (_, at) => `Prairie Shop ${at},Pat ${at}`);
    await types(page, '/nextstep import');
    const form = page.getByRole('dialog');
    await form.locator('input[type=file]').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['name,contact', ...lines].join('\n')),
    });
    await form.getByRole('button', { name: /Read|Next|Look/ }).click();
    await form.getByText('Prairie Shop 0').first().waitFor();
    await form
      .getByRole('button', { name: /Bring|Import|Add/ })
      .last()
      .click();
    await form.getByText(/500/).first().waitFor();
    await form
      .getByRole('button', { name: /Done|Close/ })
      .last()
      .click();
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await home.getByText(/Your people \(50\d\)/).waitFor();
    await home.getByRole('combobox', { name: 'Find somebody' }).fill('Prairie Shop 321');
    await page.getByRole('option', { name: /Prairie Shop 321/ }).click();
    await page.getByRole('dialog').getByText('Prairie Shop 321').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('shows what is refused where one looks', async () => {
    const page = await visit.open();
    await page.getByRole('button', { name: 'Another time…' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-11-01');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByRole('alert').getByText('passed already').waitFor();
    // The form is still there to correct it in, and what was wrong is gone with the next thing one does.
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-11-01');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await types(page, '/notours hello');
    await latest(page, '/notours does not work here').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('It is').textContent()).toContain('Tue, 24 Nov 2026');
  });

  it('shows what went over the wire and what the log keeps, for people who build', async () => {
    const page = await visit.open();
    await types(page, '/nextstep did Nordwind: sent Jörg the new night rates');
    await latest(page, 'sent Jörg the new night rates').waitFor();
    await page.getByRole('button', { name: 'Look inside' }).click();
    const inside = page.getByRole('complementary', { name: 'A look inside' });
    await inside.getByText('/nextstep did Nordwind').first().click();
    await inside.getByText('trigger_id').filter({ visible: true }).waitFor();
    await inside.getByRole('tab', { name: 'The log' }).click();
    await inside
      .locator('summary')
      .filter({ hasText: /Tue, 24 Nov 2026, 09:0\d Mara Lindqvist: done/ })
      .first()
      .waitFor();
    await inside.getByText('by the clock in Berlin').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await inside.getByRole('button', { name: 'Close' }).click();
    await inside.waitFor({ state: 'hidden' });
  });

  it('goes on to the next Monday, with every nudge on the way and the digest in the channel', async () => {
    const page = await visit.open();
    await page.getByRole('button', { name: 'Next Monday' }).click();
    await expect.poll(() => page.getByLabel('It is').textContent(), { timeout: 30_000 }).toContain('Mon, 30 Nov 2026');
    await page.getByRole('navigation').getByText('new').first().waitFor();
    await goTo(page, 'sales');
    const digest = latest(page, 'Mon 23 Nov to Sun 29 Nov');
    await digest.getByText('Our week of small steps').waitFor();
    // A week of few steps, and nobody takes half a one.
    const marks = digest.locator('svg text').filter({ visible: true });
    expect((await marks.allTextContents()).filter((mark) => /\d/.test(mark))).toEqual(['0', '1', '2']);
  });

  it('begins anew with nothing, once somebody has read what is lost, and says where to begin', async () => {
    const page = await visit.open();
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('dialog').getByText('Everything that was said, planned and done here is forgotten').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Empty' }).click();
    await page
      .getByRole('region', { name: 'Welcome' })
      .getByText('Open Home, or type /nextstep add')
      .waitFor({ timeout: 60_000 });
    await page.getByText('Nothing has been said here yet.').waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('It is').textContent()).toContain('Tue, 24 Nov 2026');
  });

  it('is all there on a phone', async () => {
    const page = await visit.open({ width: 390 });
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('region', { name: 'Home' }).getByText('Today').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
