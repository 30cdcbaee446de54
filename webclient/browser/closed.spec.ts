import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession } from './meetings.ts';

async function expectClosed(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Bạn không xem được trang này' }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
}

test('a page of another role says so calmly, and shows a way back', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị của người khác', [{ name: 'Hà Giang' }]);
  await page.context().clearCookies();

  await signInAs(page, 'dieuhanh');
  await expectClosed(page, '/accounts/new');
  await expectClosed(page, '/events/new');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Về trang chủ' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.context().clearCookies();

  // A host is told whom to ask, and led to the own points.
  await signInAs(page, 'diemcau.quangtri');
  await page.goto(`/sessions/${session.id}/points`);
  await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible();
  await expect(page.getByText('hãy liên hệ ban tổ chức')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Về điểm cầu của tôi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Điểm cầu của tôi' })).toBeVisible();
  const own = await (await page.request.get('/api/bridge-points/mine')).json();
  await expectClosed(page, `/sessions/${own.items[0].session.id}/invitations`);

  await page.goto('/enter#khong-phai-ma');
  await expect(page.getByText('Hãy mở thư mới nhất')).toBeVisible();
  await expectAccessible(page);
});

test('a page whose parts cannot be fetched says so, and opens once they can', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  await page.route(/\/assets\/EventList-.*\.js/, (route) => route.abort());
  await page.goto('/events');
  await expect(page.getByRole('heading', { level: 1, name: 'Trang chưa mở được' })).toBeVisible();
  await expectAccessible(page);
  await page.unroute(/\/assets\/EventList-.*\.js/);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sự kiện' })).toBeVisible();
});
