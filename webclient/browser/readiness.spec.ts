import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { morningSession, signInAs } from './demo.ts';

test('organizers write the checklist, and every point has it at once', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await morningSession(page);
  await page.goto(`${session}/points`);
  await page.getByRole('link', { name: 'Danh mục kiểm tra' }).click();
  await expect(page.getByRole('heading', { name: 'Danh mục kiểm tra', level: 1 })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Đã thử đường truyền chính' }),
  ).toContainText('Trước giờ bắt đầu 2 ngày');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Thêm mục' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Mỗi mục kiểm tra cần một nội dung.')).toBeVisible();
  await dialog.getByLabel(/^Nội dung/).fill('Đã in tài liệu cho đại biểu');
  await dialog.getByLabel(/^Hạn hoàn thành/).selectOption({ label: 'Trước giờ bắt đầu 3 ngày' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Đã in tài liệu cho đại biểu' });
  await expect(item).toContainText('Trước giờ bắt đầu 3 ngày');

  const context = await browser.newContext({ viewport: page.viewportSize() });
  const host = await context.newPage();
  await signInAs(host, 'diemcau.quangtri');
  await host.goto('/points');
  await host.getByRole('link', { name: 'Quảng Trị' }).click();
  const tick = host.getByRole('checkbox', { name: /Đã in tài liệu cho đại biểu/ });
  await tick.press('Space');
  await expect(tick).toBeChecked();

  await item.getByRole('button', { name: /^Thao tác với mục/ }).click();
  await page.getByRole('menuitem', { name: 'Chuyển lên trên' }).click();
  await expect(page.getByRole('listitem').last()).not.toContainText('Đã in tài liệu');
  await host.reload();
  await expect(tick).toBeChecked();

  await item.getByRole('button', { name: /^Thao tác với mục/ }).click();
  await page.getByRole('menuitem', { name: 'Bỏ khỏi danh mục' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi danh mục' }).click();
  await expect(item).toHaveCount(0);
  await host.reload();
  await expect(host.getByRole('checkbox', { name: /Phòng họp, màn hình/ })).toBeVisible();
  await expect(tick).toHaveCount(0);
  await context.close();
});

test('what the product knows is taken off and put back, and who keeps a point may not', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await morningSession(page);
  await page.goto(`${session}/points/checklist`);
  const backup = page.getByRole('listitem').filter({ hasText: 'Có đường truyền dự phòng' });
  await backup.getByRole('button', { name: /^Thao tác với mục/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Bỏ khỏi danh mục' }).press('Enter');
  await expect(backup).toHaveCount(0);
  await page.getByRole('button', { name: 'Thêm lại: Có đường truyền dự phòng' }).click();
  await expect(backup).toContainText('Trước giờ bắt đầu 1 ngày');

  await signInAs(page, 'diemcau.quangtri');
  await page.goto(`${session}/points`);
  await expect(page.getByRole('link', { name: 'Quảng Trị', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Danh mục kiểm tra' })).toHaveCount(0);
  await page.goto(`${session}/points/checklist`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/không/i);
});
