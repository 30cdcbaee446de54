import { expect, type Browser, type Page } from '@playwright/test';
import { linkMailedTo } from './mailbox.ts';

/** The first groups of the seed's other session, and as many places in the third as `places` for this office. */
export async function giveQuota(page: Page, session: string, office: string, places: number) {
  await page.goto(`/sessions/${session}/delegates`);
  await page.getByRole('radio', { name: /^Gặp mặt nhà tài trợ/ }).check();
  await page.getByRole('button', { name: 'Tạo các nhóm này' }).click();
  await page.getByRole('button', { name: /^Giao chỉ tiêu nhóm Lãnh đạo UBND/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Số người mỗi đơn vị/).fill(String(places));
  await dialog.getByRole('combobox', { name: /^Chọn thêm/ }).fill(office);
  await dialog.getByRole('option', { name: office }).click();
  await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await expect(page.getByRole('link', { name: office })).toBeVisible();
}

/** Mails the office its quota, and comes in by the link of that mail, in a browser of its own. */
export async function enterAsUnit(page: Page, browser: Browser, email: string): Promise<Page> {
  await page.getByRole('button', { name: 'Gửi chỉ tiêu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi 1 thư' }).click();
  await expect(page.getByText('1 thư đang được gửi.')).toBeVisible();
  const unit = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await unit.goto(await linkMailedTo(email, '/enter'));
  await unit.getByRole('button', { name: 'Vào', exact: true }).click();
  await expect(unit.getByRole('heading', { name: 'Đại biểu của đơn vị' })).toBeVisible();
  return unit;
}
