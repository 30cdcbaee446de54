import { expect, type Page } from '@playwright/test';

export async function startDraft(page: Page, title: string): Promise<void> {
  await page.goto('/events/new');
  await page.getByLabel(/^Tên sự kiện/).fill(title);
  await page.getByRole('combobox', { name: /^Đơn vị chủ trì/ }).fill('cuc nha giao');
  await page.getByRole('option', { name: /Cục Nhà giáo/ }).click();
  await page.getByRole('button', { name: 'Tạo bản dự thảo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export async function addSession(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm buổi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Tên buổi/).fill(title);
  const start = dialog.getByRole('group', { name: /^Bắt đầu/ });
  await start.getByLabel('Ngày').first().fill('20/11/2027');
  await start.getByLabel('Giờ').fill('8h30');
  const end = dialog.getByRole('group', { name: /^Kết thúc/ });
  await end.getByLabel('Ngày').first().fill('20/11/2027');
  await end.getByLabel('Giờ').fill('08:00');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Giờ kết thúc phải sau giờ bắt đầu.')).toBeVisible();
  await end.getByLabel('Giờ').fill('11:30');
  await dialog.getByLabel(/^Địa điểm/).fill('Hội trường (thử)');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

export async function choose(page: Page, item: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: 'Thao tác khác' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
}
