import type { Page } from '@playwright/test';

export const PASSWORD = 'DiemCau-demo-2023';

/** Signs in with one of the demo's accounts: `bantochuc`, `diemcau.quangtri`, … */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Địa chỉ thư điện tử').fill(`${account}@demo.example`);
  await page.getByLabel(/^Mật khẩu/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** The address of the demo meeting's first session, without a section. */
export async function morningSession(page: Page): Promise<string> {
  await page.goto('/events?q=gap+go+nha+giao');
  await page.getByRole('link', { name: /Bộ trưởng gặp gỡ nhà giáo/ }).click();
  const link = page.getByRole('link', { name: /^Buổi 1/ });
  const address = (await link.getAttribute('href')) ?? '';
  return address.replace(/\/agenda$/, '');
}
