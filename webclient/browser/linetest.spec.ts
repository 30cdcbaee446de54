import { chromium, expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';

test('a host tests the line in the room, reads what to do, and the card and checklist follow', async ({
  page,
}) => {
  await withDevices(page, async (room) => {
    await signInAs(room, 'diemcau.quangtri');
    await room.goto('/points');
    await room.getByRole('link', { name: 'Quảng Trị' }).click();
    await expect(room.getByText('Chưa kiểm tra đường truyền.')).toBeVisible();
    await room.getByRole('link', { name: 'Kiểm tra đường truyền' }).click();
    await expect(room.getByRole('heading', { name: 'Kiểm tra đường truyền' })).toBeVisible();
    await expect(room.getByRole('button', { name: 'Lưu kết quả' })).toBeDisabled();
    await expectAccessible(room);

    await room.getByRole('button', { name: 'Bắt đầu đo' }).click();
    await expect(room.getByText('Đang đo độ trễ')).toBeVisible();
    await room.getByRole('button', { name: 'Dừng đo' }).click();
    await room.getByRole('button', { name: 'Bắt đầu đo' }).click();
    await expect(room.getByRole('button', { name: 'Đo lại' })).toBeVisible({ timeout: 60_000 });
    await expect(room.getByText(/^[\d.,]+ Mbit\/s$/)).toHaveCount(2);

    await room.getByRole('button', { name: 'Bật camera và micro' }).click();
    await expect(room.getByText('Hoạt động')).toHaveCount(2);
    await expect
      .poll(() => room.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBeGreaterThan(0);
    // The browser's pretended microphone beeps once a second.
    await expect(room.getByText(/lớn nhất [1-9]/)).toBeVisible();
    await room.getByRole('button', { name: 'Phát âm thử' }).click();
    await room.getByRole('button', { name: 'Nghe thấy', exact: true }).click();
    await expect(room.getByText('Hoạt động')).toHaveCount(3);
    await expectAccessible(room);

    await room.getByRole('button', { name: 'Lưu kết quả' }).click();
    await expect(room.getByText('Đã lưu kết quả kiểm tra.')).toBeVisible();
    await expect(room.getByRole('listitem').filter({ hasText: 'Chrome' })).toHaveCount(1);
    await expect(room.locator('video')).toHaveCount(0);
    await expectAccessible(room);

    await room.getByRole('link', { name: 'Quảng Trị' }).click();
    await expect(room.getByRole('link', { name: 'Kiểm tra lại' })).toBeVisible();
    await expect(room.getByRole('checkbox', { name: /Đã thử đường truyền chính/ })).toBeChecked();
    await room.getByRole('checkbox', { name: /Đã thử đường truyền chính/ }).press('Space');
    await expect(
      room.getByRole('checkbox', { name: /Đã thử đường truyền chính/ }),
    ).not.toBeChecked();
  });
});

test('without leave and without a network it says what to do, and nothing is lost', async ({
  page,
}) => {
  await signInAs(page, 'diemcau.quangtri');
  await page.goto('/points');
  await page.getByRole('link', { name: 'Quảng Trị' }).click();
  await page.getByRole('link', { name: /^Kiểm tra (đường truyền|lại)/ }).click();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Bật camera và micro' }).click();
  await expect(page.getByText('Trình duyệt chưa cho phép')).toHaveCount(2);
  await expect(page.getByText(/chọn Cho phép, rồi thử lại/)).toBeVisible();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Bắt đầu đo' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByRole('button', { name: 'Lưu kết quả' })).toBeEnabled();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByText('Đã lưu kết quả kiểm tra.')).toBeVisible();
  await expect(page.getByText(/chưa được phép dùng camera/).first()).toBeVisible();
  await expectAccessible(page);
});

/** The same page in a browser that pretends to have a camera and a microphone. */
async function withDevices(like: Page, work: (page: Page) => Promise<void>): Promise<void> {
  const { launchOptions, baseURL, locale, timezoneId } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
  try {
    const viewport = like.viewportSize();
    const context = await browser.newContext({ baseURL, locale, timezoneId, viewport });
    await work(await context.newPage());
  } finally {
    await browser.close();
  }
}
