import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { linkMailedTo } from './mailbox.ts';
import { announcedSession, call, type AnnouncedSession } from './meetings.ts';

const ANSWERS = 'quangtri@gopy.example';
const TOO_LATE = 'hagiang@gopy.example';

const POINTS = [
  { name: 'Quảng Trị', hostName: 'Điều phối viên Quảng Trị', hostEmail: ANSWERS },
  { name: 'Hà Giang', hostName: 'Điều phối viên Hà Giang', hostEmail: TOO_LATE },
  { name: 'Điện Biên' },
];

async function onAPhone(browser: Browser): Promise<Page> {
  const size = { width: 360, height: 740 };
  return (await browser.newContext({ viewport: size, hasTouch: true })).newPage();
}

/** A teacher comes in while the session is live. */
async function join(phone: Page, { joinCode }: AnnouncedSession): Promise<void> {
  await phone.goto(`/j/${joinCode}`);
  await phone.getByLabel('Họ và tên').fill('Nguyễn Thị Ánh');
  await phone.getByLabel('Trường, đơn vị công tác').fill('THPT Hướng Hoá');
  await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
  await phone.getByRole('option', { name: 'Quảng Trị' }).click();
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  await expect(phone.getByLabel('Câu hỏi của thầy cô')).toBeVisible();
}

async function writeForm(page: Page): Promise<void> {
  await expect(page.getByText('Buổi này chưa có phiếu góp ý')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dùng bộ câu hỏi gợi ý' }).click();

  // The keyboard moves a question and keeps hold of it; what was deleted comes back.
  await page.getByRole('button', { name: /^Kéo để chuyển chỗ câu 2/ }).press('ArrowUp');
  await expect(page.getByRole('button', { name: /^Kéo để chuyển chỗ câu 1;/ })).toBeFocused();
  const first = page.getByRole('group', { name: 'Câu 1', exact: true });
  await expect(first.getByLabel(/^Nội dung câu hỏi/)).toHaveValue(/^Chất lượng âm thanh/);
  await page.getByRole('button', { name: 'Xóa câu 1' }).click();
  await expect(first.getByLabel(/^Nội dung câu hỏi/)).toHaveValue(/^Nội dung buổi họp/);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(first.getByLabel(/^Nội dung câu hỏi/)).toHaveValue(/^Chất lượng âm thanh/);

  await page.getByLabel(/^Tên phiếu/).fill('');
  await page.getByRole('button', { name: 'Lưu phiếu' }).click();
  await expect(page.getByLabel(/^Tên phiếu/)).toBeFocused();
  await expect(page.getByText('Chưa nhập nội dung này.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Tên phiếu/).fill('Góp ý về phiên toàn thể');

  // Leaving asks first, and staying loses nothing.
  await page.getByRole('link', { name: 'Chương trình' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ở lại' }).click();
  await expect(page.getByLabel(/^Tên phiếu/)).toHaveValue('Góp ý về phiên toàn thể');
  await page.getByRole('button', { name: 'Lưu phiếu' }).click();
  await expect(page.getByText('Mọi thay đổi đã được lưu.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở phiếu góp ý' })).toBeDisabled();

  const preview = page.getByRole('button', { name: 'Xem trước' });
  if (await preview.isVisible()) await preview.click();
  await expect(page.getByText('Góp ý về phiên toàn thể', { exact: true })).toBeVisible();
  await expectAccessible(page);
}

async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở phiếu góp ý' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/gửi tới 2 điểm cầu/)).toBeVisible();
  await expect(dialog.getByText(/^1 điểm cầu chưa có địa chỉ/)).toBeVisible();
  await expect(dialog.getByText(/không sửa và không xóa được nữa/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mở phiếu và gửi 2 thư' }).click();
  await expect(page.getByText('Đang nhận góp ý')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Đã gửi' })).toHaveAttribute(
    'aria-valuenow',
    '2',
    { timeout: 30_000 },
  );
  await expect(page.getByText('Chưa có góp ý nào')).toBeVisible();
  await expectAccessible(page);
}

async function grade(phone: Page, question: RegExp, answer: string): Promise<void> {
  await phone.getByRole('group', { name: question }).getByLabel(answer).check();
}

/** By the link of the mail, on a line that breaks, without an account. */
async function answerByMail(phone: Page): Promise<void> {
  await phone.goto(await linkMailedTo(ANSWERS, '/feedback'));
  await expect(phone.getByRole('heading', { name: 'Góp ý về phiên toàn thể' })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(phone.getByText('Câu này cần được trả lời.')).toHaveCount(3);
  await expectAccessible(phone);
  await grade(phone, /^Chất lượng âm thanh/, '4 – Tốt');
  await grade(phone, /^Nội dung buổi họp/, '5 – Rất tốt');
  await grade(phone, /^Thời lượng/, 'Vừa đủ');
  await phone.getByLabel('Kiến nghị, đề xuất').fill('Nên họp hai lần mỗi năm.');

  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(phone.getByText('Câu trả lời được giữ trên máy này.')).toBeVisible();
  await expectAccessible(phone);
  await phone.context().setOffline(false);
  await phone.reload();
  await expect(phone.getByLabel('Kiến nghị, đề xuất')).toHaveValue('Nên họp hai lần mỗi năm.');
  await phone.getByRole('button', { name: 'English' }).click();
  await expect(phone.getByLabel('Just right')).toBeChecked();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Send feedback' }).click();
  await expect(phone.getByText('Your feedback has arrived. Thank you!')).toBeVisible();
  await expectAccessible(phone);
  await phone.reload();
  await expect(phone.getByText('Your feedback has arrived. Thank you!')).toBeVisible();
}

/** From the page where one joined; the way there appeared by itself. */
async function answerAsParticipant(phone: Page): Promise<void> {
  await expect(phone.getByRole('link', { name: 'Góp ý về phiên họp' })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('link', { name: 'Góp ý về phiên họp' }).click();
  await grade(phone, /^Chất lượng âm thanh/, '2 – Kém');
  await grade(phone, /^Nội dung buổi họp/, '4 – Tốt');
  await grade(phone, /^Thời lượng/, 'Quá ngắn');
  await phone.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(phone.getByText('Đã nhận góp ý. Xin cảm ơn!')).toBeVisible();
  await phone.goBack();
  await expect(phone.getByText('Đã nhận góp ý của thầy cô.')).toBeVisible();
}

test('a form is written, opened, answered by mail and by a participant, summed up and closed', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị thử phiếu góp ý', POINTS);
  await page.goto(`/sessions/${session.id}/feedback`);
  await writeForm(page);

  await call(page, `sessions/${session.id}/open`);
  const teacher = await onAPhone(browser);
  await join(teacher, session);
  await call(page, `sessions/${session.id}/close`);
  // Nobody reloads here either: the page follows the session.
  const write = page.getByRole('button', { name: 'Soạn phiếu', exact: true });
  if (await write.isVisible()) await write.click();
  await expect(page.getByRole('button', { name: 'Mở phiếu góp ý' })).toBeEnabled();
  await openForm(page);

  const host = await onAPhone(browser);
  await answerByMail(host);
  await answerAsParticipant(teacher);

  // Nobody reloads: the answers come in.
  await expect(page.getByText('2 góp ý trên 3 lời mời')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('67%')).toBeVisible();
  await expect(page.getByText('Nên họp hai lần mỗi năm.')).toBeVisible();
  await expect(page.getByText('4,5', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Quảng Trị/ })).toContainText('100%');
  await page.getByRole('button', { name: 'Tỷ lệ', exact: true }).click();
  await expectAccessible(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải XLSX' }).click();
  const workbook = await readFile(await (await downloading).path());
  expect(workbook.subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('button', { name: 'Đóng phiếu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng phiếu', exact: true }).click();
  await expect(page.getByText('Đã đóng', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await host.goto('/');
  await host.goto(await linkMailedTo(TOO_LATE, '/feedback'));
  await expect(host.getByText('The feedback form is closed')).toBeVisible();
  await expectAccessible(host);
  await host.goto('/feedback#nonsense');
  await host.reload();
  await expect(host.getByText('This feedback form cannot be opened')).toBeVisible();
  await expectAccessible(host);
  await host.context().close();
  await teacher.context().close();
});
