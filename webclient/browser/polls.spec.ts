import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { openLine, type Line } from './line.ts';
import { announcedSession, call, type AnnouncedSession } from './meetings.ts';

const QUESTION = 'Điều gì chiếm nhiều thời gian nhất?';

async function joined(
  browser: Browser,
  { joinCode }: AnnouncedSession,
  line?: Line,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    // Chromium leaves out the proxy for its own machine unless it is told otherwise.
    ...(line ? { proxy: { server: line.server, bypass: '<-loopback>' } } : {}),
  });
  const phone = await context.newPage();
  await phone.goto(`/j/${joinCode}`);
  await phone.getByLabel('Họ và tên').fill('Nguyễn Thị Ánh');
  await phone.getByLabel('Trường, đơn vị công tác').fill('THPT Hướng Hoá');
  await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
  await phone.getByRole('option', { name: 'Quảng Trị' }).click();
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  await expect(phone.getByLabel('Câu hỏi của thầy cô')).toBeVisible();
  return phone;
}

const dialog = (page: Page) => page.getByRole('dialog');
const card = (page: Page, question: string) => page.getByRole('article', { name: question });

async function more(page: Page, question: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Việc khác với câu “${question}”` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Written with the keyboard alone; what is wrong is said beside the field. */
async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Soạn câu thăm dò' }).click();
  await dialog(page).getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(dialog(page).getByLabel(/^Câu hỏi/)).toBeFocused();
  await expect(dialog(page).getByText('Hãy điền mục này.')).toHaveCount(3);
  await expectAccessible(page);

  await page.keyboard.type(QUESTION);
  await dialog(page).getByRole('radio', { name: 'Chọn nhiều' }).check();
  await dialog(page).getByLabel('Phương án 1', { exact: true }).focus();
  for (const option of ['Hồ sơ, sổ sách', 'Hội họp', 'Soạn bài']) {
    await page.keyboard.type(option);
    if (option !== 'Soạn bài') await page.keyboard.press('Enter');
  }
  await dialog(page).getByRole('button', { name: 'Đưa phương án 3 lên' }).press('Enter');
  await expect(dialog(page).getByLabel('Phương án 2', { exact: true })).toHaveValue('Soạn bài');
  const preview = dialog(page).getByRole('complementary', { name: 'Trên điện thoại' });
  await expect(preview).toContainText('Chọn tối đa 2');
  await expect(preview).toContainText('Hội họp');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(card(page, QUESTION).getByText('Bản nháp')).toBeVisible();
  await expectAccessible(page);
}

async function copyAndDelete(page: Page): Promise<void> {
  await more(page, QUESTION, 'Nhân bản');
  await dialog(page)
    .getByLabel(/^Câu hỏi/)
    .fill('Câu thừa');
  await dialog(page).getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(card(page, 'Câu thừa')).toBeVisible();
  await more(page, 'Câu thừa', 'Xóa bản nháp');
  await dialog(page).getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(card(page, 'Câu thừa')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Thăm dò ý kiến' })).toBeFocused();
}

/** One of the phones has no line while it answers. */
async function vote(page: Page, first: Page, second: Page, line: Line): Promise<void> {
  await card(page, QUESTION).getByRole('button', { name: 'Mở cho mọi người' }).click();
  await expect(first.getByRole('heading', { name: 'Thăm dò ý kiến' })).toBeVisible();
  await expectAccessible(first);
  line.cut();
  await first.getByRole('checkbox', { name: 'Hồ sơ, sổ sách' }).check();
  await first.getByRole('checkbox', { name: 'Soạn bài' }).check();
  await expect(first.getByRole('checkbox', { name: 'Hội họp' })).toBeDisabled();
  await first.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(first.getByText('Chờ gửi')).toBeVisible();

  await second.getByRole('checkbox', { name: 'Hồ sơ, sổ sách' }).check();
  await second.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(second.getByText('Đã ghi nhận')).toBeVisible();
  await expect(card(page, QUESTION).getByText(/^1 người trả lời/)).toBeVisible();

  line.mend();
  await expect(first.getByText('Đã ghi nhận')).toBeVisible({ timeout: 60_000 });
  await expect(card(page, QUESTION).getByText(/^2 người trả lời/)).toBeVisible();
  await expect(second.getByText('100%')).toHaveCount(0);
  await expectAccessible(page);
  await expectAccessible(second);
}

async function show(page: Page, first: Page, second: Page): Promise<void> {
  await card(page, QUESTION).getByRole('button', { name: 'Hiện kết quả' }).click();
  await expect(second.getByText('100%')).toBeVisible();
  await expectAccessible(second);

  await second.getByRole('button', { name: 'Đổi câu trả lời' }).click();
  await second.getByRole('checkbox', { name: 'Hồ sơ, sổ sách' }).uncheck();
  await second.getByRole('checkbox', { name: 'Hội họp' }).check();
  await second.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(second.getByText('Thầy cô trả lời: Hội họp')).toBeVisible();
  await expect(first.getByText('100%')).toHaveCount(0);

  await card(page, QUESTION).getByRole('button', { name: 'Đóng' }).click();
  await expect(second.getByRole('heading', { name: 'Kết quả thăm dò' })).toBeVisible();
  await expect(second.getByRole('button', { name: 'Đổi câu trả lời' })).toHaveCount(0);
  await card(page, QUESTION).getByRole('button', { name: 'Ẩn kết quả' }).click();
  await expect(second.getByText('50%')).toHaveCount(0);
  await expect(second.getByText('Thầy cô trả lời: Hội họp')).toBeVisible();
}

async function words(page: Page, phone: Page, session: AnnouncedSession): Promise<void> {
  const question = 'Một từ về hôm nay?';
  const content = { question, kind: 'WORDS', options: [], most: 2, scale: null };
  await call(page, `sessions/${session.id}/polls`, { content });
  await card(page, question).getByRole('button', { name: 'Mở cho mọi người' }).click();
  await card(page, question).getByRole('button', { name: 'Hiện kết quả' }).click();
  await phone.getByLabel('Từ thứ 1').fill('Đổi mới');
  await phone.getByLabel('Từ thứ 2').fill('Linh tinh');
  await phone.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(phone.getByRole('listitem').filter({ hasText: /^Linh tinh1$/ })).toBeVisible();
  await expectAccessible(phone);

  await card(page, question).getByText('Kiểm duyệt từ ngữ').click();
  await page.getByRole('button', { name: 'Ẩn từ “Linh tinh”' }).click();
  await expect(page.getByRole('button', { name: 'Hiện lại từ “Linh tinh”' })).toBeVisible();
  await expect(phone.getByRole('listitem').filter({ hasText: /^Linh tinh1$/ })).toHaveCount(0);
  await expect(phone.getByRole('listitem').filter({ hasText: /^Đổi mới1$/ })).toBeVisible();
  await expectAccessible(page);
}

test('a poll is prepared, answered from two phones, shown, hidden and closed', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Thăm dò trong phiên', []);
  await page.goto(`/sessions/${session.id}/polls`);
  await expect(page.getByText('Chưa có câu thăm dò nào')).toBeVisible();
  await expectAccessible(page);
  await write(page);
  await expect(page.getByRole('button', { name: 'Mở cho mọi người' })).toBeDisabled();
  await copyAndDelete(page);

  await call(page, `sessions/${session.id}/open`);
  const line = await openLine();
  const first = await joined(browser, session, line);
  const second = await joined(browser, session);
  await vote(page, first, second, line);
  await show(page, first, second);
  await words(page, second, session);

  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải kết quả (XLSX)' }).click();
  expect((await file).suggestedFilename()).toBe('ket-qua-tham-do.xlsx');

  await line.end();
});
