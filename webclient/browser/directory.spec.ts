import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';

test('the directory fits every screen, and finds without accents', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  for (const list of ['organizations', 'people', 'admin-units']) {
    await page.goto(`/directory/${list}`);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/directory/organizations');
  await page.getByRole('searchbox').fill('quang tri');
  await expect(page.getByRole('row', { name: /Quảng Trị/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Hà Giang/ })).toHaveCount(0);
});
