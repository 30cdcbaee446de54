import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { PASSWORD, signInAs } from './demo.ts';
import { ask, closeDetail, openDetail, panel, phoneOf, row, sessionOfTwo } from './desk.ts';
import { openLine } from './line.ts';
import { picture } from './pictures.ts';

const SALARY = 'Bao giờ giáo viên mầm non có bảng lương mới?';
const BOOKS = 'Sách giáo khoa điện tử có được dùng trên lớp không?';
const BRIEFING = 'Nghị quyết số 29-NQ/TW: lương nhà giáo được ưu tiên xếp cao nhất.';

/** Ends all sign-ins of the account on the server, as somebody does who has lost a computer. */
async function endSignIns(browser: Browser, account: string): Promise<void> {
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await signInAs(elsewhere, account);
  const headers = { Origin: new URL(elsewhere.url()).origin };
  expect((await elsewhere.request.post('/api/sign-out-everywhere', { headers })).ok()).toBe(true);
  await context.close();
}

const again = (desk: Page) => desk.getByRole('dialog', { name: 'Mời đăng nhập lại' });

async function signInAgain(desk: Page): Promise<void> {
  await again(desk)
    .getByLabel(/^Mật khẩu/)
    .fill(PASSWORD);
  await again(desk).getByRole('button', { name: 'Đăng nhập và làm tiếp' }).click();
  await expect(again(desk)).toHaveCount(0);
}

test('a moderator whose sign-in ends in the middle goes on where they were', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const session = await sessionOfTwo(page, 'Đăng nhập hết hạn giữa chừng');
  const phone = await phoneOf(browser, session.joinCode, 'Nguyễn Thị Ánh');
  await ask(phone, SALARY);
  await ask(phone, BOOKS);
  const line = await openLine();
  const context = await browser.newContext({
    viewport: page.viewportSize() ?? { width: 1440, height: 900 },
    proxy: { server: line.server },
  });
  const desk = await context.newPage();
  await signInAs(desk, 'dieuhanh2');
  await desk.goto(`/sessions/${session.id}/questions?state=ALL`);

  await test.step('what is being written is still there afterwards', async () => {
    await openDetail(desk, SALARY);
    await panel(desk).getByRole('button', { name: 'Viết gợi ý' }).click();
    const briefing = panel(desk).getByRole('textbox', { name: 'Nội dung gợi ý' });
    await briefing.fill(BRIEFING);

    await endSignIns(browser, 'dieuhanh2');

    await expect(again(desk)).toContainText('Những gì đang viết vẫn còn nguyên');
    await expect(again(desk)).toContainText('dieuhanh2@demo.example');
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    await expect(again(desk)).toBeVisible();
    await expectAccessible(desk);
    await picture(desk, 'sign-in-again');
    await again(desk)
      .getByLabel(/^Mật khẩu/)
      .fill('không phải mật khẩu');
    await again(desk).getByRole('button', { name: 'Đăng nhập và làm tiếp' }).click();
    await expect(again(desk).getByRole('alert')).toContainText('mật khẩu');
    await signInAgain(desk);

    await expect(briefing).toHaveValue(BRIEFING);
    await panel(desk).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(panel(desk).getByText(BRIEFING)).toBeVisible();
    await panel(desk).getByRole('button', { name: 'Xem lịch sử' }).click();
    await expect(panel(desk).getByText('Người hỏi gửi lúc')).toBeVisible();
    await expect(panel(desk).getByText(/đã sửa gợi ý trả lời/)).toHaveCount(1);
    await closeDetail(desk);
  });

  await test.step('what was pressed just before is done, once', async () => {
    line.cut();
    await row(desk, BOOKS).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(desk.getByText('đang chờ sẽ được gửi khi có mạng')).toBeVisible();
    await endSignIns(browser, 'dieuhanh2');
    line.mend();

    await expect(again(desk)).toBeVisible({ timeout: 45_000 });
    await signInAgain(desk);

    await expect(row(desk, BOOKS).getByText('Đã duyệt', { exact: true })).toBeVisible();
    await openDetail(desk, BOOKS);
    await panel(desk).getByRole('button', { name: 'Xem lịch sử' }).click();
    await expect(panel(desk).getByText('Người hỏi gửi lúc')).toBeVisible();
    await expect(panel(desk).getByText(/đã duyệt/)).toHaveCount(1);
    await closeDetail(desk);
  });

  await test.step('the live line is back: a new question comes by itself', async () => {
    await ask(phone, 'Trường liên cấp có được giữ hai hiệu phó không?');
    await expect(row(desk, 'Trường liên cấp có được giữ hai hiệu phó không?')).toBeVisible();
  });

  await context.close();
  await line.end();
});
