import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';

test('the directory fits every screen, and finds without accents', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  for (const list of ['organizations', 'people', 'admin-units', 'undeliverable']) {
    await page.goto(`/directory/${list}`);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/directory/organizations');
  await page.getByRole('searchbox').fill('quang tri');
  await expect(page.getByRole('row', { name: /Quảng Trị/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Hà Giang/ })).toHaveCount(0);
});

test('an address from which mail came back may be sent to again', async ({ page }, { project }) => {
  // Each width clears another one.
  const address =
    project.name === 'wide' ? 'vanphong@truong-xa.example' : 'lienhe@ten-mien-sai.example';
  await signInAs(page, 'quantri');
  await page.goto('/directory/organizations');
  await page.getByRole('link', { name: 'Địa chỉ hỏng' }).click();
  await page.getByRole('searchbox').fill(address);
  await page.getByRole('button', { name: `Gửi lại được: ${address}` }).click();
  await page.getByRole('button', { name: 'Cho gửi lại', exact: true }).click();
  await expect(page.getByText(`Thư lại được gửi đến ${address}.`)).toBeVisible();
  await expect(page.getByText('Không có địa chỉ nào như vậy')).toBeVisible();
});
