import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { morningSession, signInAs } from './demo.ts';

test('the host ticks and reports, and the organizer’s board changes within a second', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await morningSession(page);
  await page.goto(`${session}/points?q=quang+tri&level=PROVINCE`);
  const row = page.getByRole('row').filter({ hasText: 'tỉnh Quảng Trị' });
  await expect(row).toBeVisible();
  await expectAccessible(page);

  const context = await browser.newContext({ viewport: page.viewportSize() });
  const host = await context.newPage();
  await signInAs(host, 'diemcau.quangtri');
  await host.goto('/points');
  await host.getByRole('link', { name: 'Quảng Trị' }).click();
  const tick = host.getByRole('checkbox', { name: /Phòng họp, màn hình/ });
  await expect(tick).not.toBeChecked();
  await expectAccessible(host);

  await tick.press('Space');
  await expect(tick).toBeChecked();
  await expect(row).toContainText('Đang chuẩn bị', { timeout: 1_000 });

  await host.getByRole('button', { name: 'Báo sự cố' }).click();
  await host.getByLabel(/^Mô tả sự cố/).fill('Mất tiếng ở hội trường');
  await host.getByRole('button', { name: 'Gửi báo cáo sự cố' }).click();
  await expect(row).toContainText('Mất tiếng ở hội trường', { timeout: 1_000 });
  await expectAccessible(host);

  await host.getByRole('button', { name: 'Đã khắc phục' }).click();
  await expect(row).not.toContainText('Mất tiếng ở hội trường');
  await tick.press('Space');
  await expect(tick).not.toBeChecked();
  await context.close();
});

test('a host sees the own point and those below it, and nothing else', async ({ page }) => {
  await signInAs(page, 'diemcau.quangtri');
  await page.goto('/points');
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Quảng Trị']);
  await page.getByRole('link', { name: 'Quảng Trị' }).click();
  await page.getByRole('link', { name: 'Phòng GD&ĐT huyện Hướng Hóa' }).click();
  await expect(page.getByRole('link', { name: 'Trường THCS Hướng Hóa' })).toBeVisible();
  const session = await morningSession(page);
  await page.goto(`${session}/points`);
  await expect(page.getByRole('link', { name: 'Quảng Trị', exact: true })).toBeVisible();
  await expect(page.getByText('Hà Giang')).toHaveCount(0);
  await page.goto('/points/01977420-dc45-70e2-b4d5-3b99c7f2431c');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  await page.getByRole('link', { name: 'Về điểm cầu của tôi' }).click();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Quảng Trị']);
});

test('the organizer drills down, filters by state and finds without accents', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  const session = await morningSession(page);
  await page.goto(`${session}/points`);
  await expect(page.getByText('Tổng số điểm cầu')).toBeVisible();
  await page.getByRole('searchbox').fill('ha giang');
  await expect(page).toHaveURL(/q=/);
  await page.getByRole('button', { name: /trực thuộc Hà Giang$/ }).click();
  await expect(page.getByRole('heading', { name: 'Điểm cầu trực thuộc Hà Giang' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Phòng GD&ĐT huyện Mèo Vạc' })).toBeVisible();
  await page.getByRole('button', { name: 'Xem tất cả' }).click();
  await page.getByRole('button', { name: /^Có sự cố/ }).click();
  await expect(page.getByRole('link', { name: 'Lai Châu', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/state=INCIDENT/);
});
