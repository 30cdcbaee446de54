import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call } from './meetings.ts';

const RENEWED = 'Điểm Cầu vừa được cập nhật.';
const OUTDATED = { code: 4426, reason: 'live.protocol_outdated' };

/** From now on the server says to this page's connections that the page is too old. */
async function growsOld(page: Page): Promise<void> {
  await page.routeWebSocket(/\/live\?/, (line) => line.close(OUTDATED));
}

/** As after an update: what is loaded from now on is spoken with again. */
async function isRenewed(page: Page): Promise<void> {
  await page.routeWebSocket(/\/live\?/, (line) => {
    line.connectToServer();
  });
}

test('a page that is too old says so calmly, keeps what was written, and goes on after a reload', async ({
  page: organizer,
  browser,
}) => {
  await signInAs(organizer, 'bantochuc');
  const session = await announcedSession(organizer, `Bản mới ${Date.now()}`, []);
  await call(organizer, `sessions/${session.id}/open`);

  await test.step('on a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const phone = await context.newPage();
    await phone.goto(`/j/${session.joinCode}`);
    await phone.getByLabel('Họ và tên').fill('Cô giáo Thử Nghiệm');
    await phone.getByLabel('Trường, đơn vị công tác').fill('Trường Tiểu học Thử');
    await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
    await phone.getByRole('option').first().click();
    await growsOld(phone);
    await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
    await expect(phone.getByText(RENEWED)).toBeVisible();
    await phone.getByLabel('Câu hỏi của thầy cô').fill('Câu hỏi đang viết dở');
    await expectAccessible(phone);
    await isRenewed(phone);
    await phone.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(phone.getByLabel('Câu hỏi của thầy cô')).toHaveValue('Câu hỏi đang viết dở');
    await expect(phone.getByText(RENEWED)).toHaveCount(0);
    await context.close();
  });

  await test.step('at a desk', async () => {
    await growsOld(organizer);
    await organizer.goto(`/sessions/${session.id}/floor`);
    await expect(organizer.getByText(RENEWED)).toBeVisible();
    await expectAccessible(organizer);
    await isRenewed(organizer);
    await organizer.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(organizer.getByRole('tab', { name: /^Danh sách chờ/ })).toBeVisible();
    await expect(organizer.getByText(RENEWED)).toHaveCount(0);
  });

  await test.step('a stage screen, with nobody beside it, loads itself anew', async () => {
    let opened = 0;
    await organizer.routeWebSocket(/\/live\?/, (line) => {
      opened++;
      if (opened === 1) line.close(OUTDATED);
      else line.connectToServer();
    });
    await organizer.goto(`/stage/${session.id}`);
    await expect(organizer.getByText('Trực tuyến')).toBeVisible();
    expect(opened).toBe(2);
  });
});
