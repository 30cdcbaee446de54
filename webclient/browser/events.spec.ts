import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { morningSession, signInAs } from './demo.ts';
import { addSession, choose, startDraft } from './drafting.ts';

test('an organizer drafts an event, is told what is missing, publishes and cancels it', async ({
  page,
}) => {
  const title = `Hội nghị thử ${Date.now()}`;
  await signInAs(page, 'bantochuc');
  await page.goto('/events/new');
  await page.getByRole('button', { name: 'Tạo bản dự thảo' }).click();
  await expect(page.getByText('Chưa nhập thông tin này.')).toBeVisible();
  await expectAccessible(page);

  await startDraft(page, title);
  await page.getByRole('button', { name: 'Công bố' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Công bố' }).click();
  await expect(dialog.getByRole('alert')).toContainText('buổi');
  await page.keyboard.press('Escape');

  await addSession(page, 'Buổi sáng');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Công bố' }).click();
  await dialog.getByRole('button', { name: 'Công bố' }).click();
  await expect(page.getByText('Đã công bố', { exact: true })).toBeVisible();

  await choose(page, 'Hủy sự kiện', 'Hủy sự kiện');
  await expect(page.getByText('Đã hủy', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm buổi' })).toHaveCount(0);
});

test('a draft is edited and deleted, and is gone from the list', async ({ page }) => {
  const title = `Dự thảo ${Date.now()}`;
  await signInAs(page, 'bantochuc');
  await startDraft(page, title);
  await page.getByRole('button', { name: 'Thao tác khác' }).click();
  await page.getByRole('menuitem', { name: 'Sửa' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Tên sự kiện/).fill(`${title} đã sửa`);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${title} đã sửa` })).toBeVisible();
  await choose(page, 'Xóa bản dự thảo', 'Xóa bản dự thảo');
  await expect(page).toHaveURL(/\/events$/);
  await page.getByRole('searchbox').fill(title);
  await expect(page.getByText('Không tìm thấy sự kiện nào')).toBeVisible();
  // The search is remembered in the address.
  await expect(page).toHaveURL(/q=/);
  await expectAccessible(page);
});

test('the agenda is written with the keyboard and keeps the order that was chosen', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  await startDraft(page, `Chương trình ${Date.now()}`);
  await addSession(page, 'Buổi có chương trình');
  await page.getByRole('link', { name: 'Buổi có chương trình' }).click();
  await page.getByRole('button', { name: 'Sửa chương trình' }).click();
  for (const item of ['Khai mạc', 'Trao đổi']) {
    await page.getByRole('button', { name: 'Thêm mục' }).press('Enter');
    await page.keyboard.type(item);
  }
  await page.getByRole('button', { name: 'Đưa “Trao đổi” lên trên' }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu chương trình' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '08:30' })).toContainText('Trao đổi');
  await expect(page.getByRole('listitem').filter({ hasText: '08:45' })).toContainText('Khai mạc');
});

test('the demo meeting shows its sessions, agenda, committee and units, and how to join', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await morningSession(page);
  await expect(page.getByText('Công đoàn Giáo dục Việt Nam', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tổ thư ký', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${session}/agenda`);
  await expect(page.getByText('Tuyên bố lý do, giới thiệu đại biểu')).toBeVisible();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${session}/join`);
  await expect(page.getByText(/\/j\/[2-9B-Z]{8}$/)).toBeVisible();
  await expectAccessible(page);
});
