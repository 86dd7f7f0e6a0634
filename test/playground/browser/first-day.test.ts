import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, seriousFaults, useBrowser } from '../../support/browser.ts';

const message = (page: Page, words: string | RegExp) => page.getByRole('article').filter({ hasText: words }).last();

async function types(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(words);
  await page.keyboard.press('Enter');
}

describe.skipIf(noBrowser)(`a first day, from nothing to a nudge that was answered ${noBrowser}`, () => {
  const visit = useBrowser('empty');

  it('adds somebody in a form that says what is wrong, plans by typing, and answers the nudge of the next morning', async () => {
    const page = await visit.open();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const form = page.getByRole('dialog', { name: 'Somebody new' });
    await form.getByLabel('Whom do you want to help?').fill('Kowalski Druck');
    await form.getByLabel('The first small step').fill('Send Ewa two paper samples');
    await form.getByLabel('When?').fill('2020-01-03');
    await form.getByRole('button', { name: 'Add them' }).click();
    // The complaint stands at its field, and nothing typed is gone.
    await expect.poll(() => form.getByRole('alert').textContent()).toMatch(/past|passed|ahead|today/i);
    expect(await form.getByLabel('When?').getAttribute('aria-invalid')).toBe('true');
    expect(await form.getByLabel('The first small step').inputValue()).toBe('Send Ewa two paper samples');
    expect(await seriousFaults(page)).toEqual([]);
    await form.getByLabel('When?').fill('2026-11-25');
    await form.getByRole('button', { name: 'Add them' }).click();
    const told = page.getByRole('dialog', { name: 'Next Step' });
    await told.getByText('is on your list').waitFor();
    await told.getByRole('button', { name: 'Done' }).click();
    await told.waitFor({ state: 'hidden' });
    await page.getByText('Kowalski Druck').first().waitFor();

    await page.getByRole('tab', { name: 'Messages' }).click();
    await page.getByRole('textbox', { name: /^Message/ }).fill('/');
    await page.getByRole('option', { name: /\/nextstep/ }).waitFor();
    await page.keyboard.press('Enter');
    await types(page, '/nextstep add Nordwind, Jörg Albers: explain one <b>bill</b> to Jörg tomorrow');
    await message(page, 'Nordwind').getByText('Only visible to you').waitFor();
    expect(await message(page, 'Nordwind').innerHTML()).not.toContain('<b>bill');

    await page.getByRole('button', { name: 'Next morning' }).click();
    const nudge = page
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: 'Did it' }) })
      .last();
    await nudge.getByText('Kowalski Druck').first().waitFor();
    expect(await page.getByLabel('It is').textContent()).toContain('Wed, 25 Nov 2026, 09:00');
    await nudge.getByRole('button', { name: 'Did it' }).first().click();
    await message(page, /Done: send Ewa two paper samples/i).waitFor();
  });
});
