import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { morningSession, signInAs } from './demo.ts';

async function hostOfQuangTri(page: Page, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: page.viewportSize() });
  // Nobody stands behind the demo's links.
  await context.route('https://*.demo.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Phòng họp</title>' }),
  );
  const host = await context.newPage();
  await signInAs(host, 'diemcau.quangtri');
  await host.goto('/points');
  await host.getByRole('link', { name: 'Quảng Trị' }).click();
  return host;
}

function cardOf(page: Page, name: string): Locator {
  const heading = page.getByRole('heading', { name, exact: true });
  return page.locator('section').filter({ has: heading }).last();
}

async function moveAll(page: Page, to: string, reason = ''): Promise<void> {
  await page.getByRole('button', { name: 'Chuyển cả buổi sang đường khác' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: to }).check();
  await dialog.getByLabel('Lý do').fill(reason);
  await expect(dialog.getByText(/liên quan đến \d+ điểm cầu/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('everybody is moved to the backup, and a host’s console says at once what to do', async ({
  page,
  browser,
}) => {
  const host = await hostOfQuangTri(page, browser);
  const card = cardOf(host, 'Đường truyền');
  await expect(card.getByText('Phòng chính')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Vào phòng họp' })).toBeVisible();
  await expectAccessible(host);

  await signInAs(page, 'bantochuc');
  await page.goto(`${await morningSession(page)}/video`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await moveAll(page, 'Phòng dự phòng', 'Phòng chính bị nghẽn');

  await expect(card.getByText('Chuyển sang: Phòng dự phòng')).toBeVisible({ timeout: 1_000 });
  await expect(card.getByText('Trước đó, không dùng nữa: Phòng chính')).toBeVisible();
  await expect(card.getByText('Lý do: Phòng chính bị nghẽn')).toBeVisible();
  await expect(card.getByText(/rồi đóng cửa sổ của phòng cũ/)).toBeVisible();
  await expectAccessible(host);

  const opened = host.context().waitForEvent('page');
  await card.getByRole('button', { name: 'Vào phòng họp' }).click();
  const room = await opened;
  await expect(room).toHaveURL('https://duphong.demo.example/j/2023');
  await room.close();

  await moveAll(page, 'Làm việc bằng văn bản');
  await expect(card.getByText('Chuyển sang: Làm việc bằng văn bản')).toBeVisible({
    timeout: 1_000,
  });
  await expect(card.getByText(/Giữ mọi người trong phòng/)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Vào phòng họp' })).toHaveCount(0);

  await moveAll(page, 'Phòng chính');
  await expect(card.getByText('Chuyển sang:')).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Vào phòng họp' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Các lần chuyển' })).toBeVisible();
  await expectAccessible(page);
  await host.context().close();
});

test('a host writes an own line for the room system, tries it and goes back', async ({
  page,
  browser,
}) => {
  const host = await hostOfQuangTri(page, browser);
  const card = cardOf(host, 'Đường truyền');
  await card.getByRole('button', { name: 'Thêm đường riêng' }).click();
  const dialog = host.getByRole('dialog');
  await dialog.getByLabel(/^Loại/).selectOption({ label: 'Thiết bị hội nghị (SIP, H.323)' });
  await dialog.getByLabel(/^Tên/).fill('Polycom hội trường');
  await dialog.getByLabel(/^Chuỗi quay số/).fill('10.0.0.5 ##1234');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText(/Địa chỉ chưa đúng/)).toBeVisible();
  await expectAccessible(host);
  await dialog.getByLabel(/^Chuỗi quay số/).fill('10.0.0.5##1234');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();

  await expect(card.getByText('10.0.0.5##1234')).toBeVisible();
  await card.getByRole('button', { name: 'Chuyển sang Phòng dự phòng' }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(card.getByText('Chuyển sang: Phòng dự phòng')).toBeVisible();

  await signInAs(page, 'bantochuc');
  await page.goto(`${await morningSession(page)}/video`);
  const alone = cardOf(page, 'Đã chuyển riêng');
  await expect(alone.getByRole('link', { name: 'Quảng Trị' })).toBeVisible();

  await card.getByRole('button', { name: 'Chuyển sang Polycom hội trường' }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(card.getByText('Chuyển sang:')).toHaveCount(0);
  await expect(alone).toHaveCount(0);
  await card.getByRole('button', { name: 'Bỏ Polycom hội trường' }).click();
  await expect(card.getByText('10.0.0.5##1234')).toHaveCount(0);
  await host.context().close();
});

test('an organizer plans lines in order of preference', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  await page.goto(`${await morningSession(page)}/video`);
  const plan = cardOf(page, 'Các đường truyền, theo thứ tự ưu tiên');
  await plan.getByRole('button', { name: 'Thêm đường truyền' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Tên/).fill('Phòng thử');
  await dialog.getByLabel(/^Liên kết/).fill('https://thu.demo.example/1');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(plan.getByRole('listitem').nth(4)).toContainText('Phòng thử');

  await plan.getByRole('button', { name: 'Thao tác với Phòng thử' }).click();
  await page.getByRole('menuitem', { name: 'Lên một bậc' }).click();
  await expect(plan.getByRole('listitem').nth(3)).toContainText('Phòng thử');
  await expectAccessible(page);
  await plan.getByRole('button', { name: 'Thao tác với Phòng thử' }).click();
  await page.getByRole('menuitem', { name: 'Bỏ đường này' }).click();
  await expect(plan.getByText('Phòng thử')).toHaveCount(0);
});
