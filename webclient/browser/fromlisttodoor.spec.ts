import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { enterAsUnit, giveQuota } from './allotting.ts';
import { signInAs } from './demo.ts';
import { begin, finds, isKept, openDoor, result, telephoneBefore, types } from './doors.ts';
import { linkMailedTo } from './mailbox.ts';
import { announcedSession, call } from './meetings.ts';

/** Titles above the table, and one row more than the office has places for. */
const listOf = (mark: string) =>
  [
    'DANH SÁCH ĐẠI BIỂU CỬ DỰ HỘI NGHỊ;;;',
    'STT;Họ và tên;Chức vụ;Thư điện tử',
    `1;Nông Thị Đến ${mark};Giám đốc;den-${mark}@thu.example`,
    `2;Bàn Văn Vắng ${mark};Phó Giám đốc;vang-${mark}@thu.example`,
    `3;Lý Thị Lặng ${mark};Chánh Văn phòng;lang-${mark}@thu.example`,
    `4;Vàng Văn Thừa ${mark};Lái xe;thua-${mark}@thu.example`,
  ].join('\r\n');

/** Answers a letter as its reader does: by its link, on a page that knows nobody. */
async function answer(browser: Browser, email: string, choice: string): Promise<Page> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const reply = await phone.newPage();
  await reply.goto(await linkMailedTo(email, '/reply'));
  await reply.getByRole('button', { name: choice, exact: true }).click();
  return reply;
}

test('whom an office names by a list is invited, answers, and is let in while the line is cut', async ({
  page,
  browser,
  playwright,
}, info) => {
  const mark = `${info.project.name}-${Date.now()}`;
  const office = { name: `Sở chuỗi ${mark}`, kind: 'OTHER', email: `so-chuoi-${mark}@thu.example` };
  await signInAs(page, 'bantochuc');
  await call(page, 'organizations', office);
  const session = await announcedSession(page, `Hội nghị từ danh sách đến cửa ${mark}`, []);

  // The office gets its quota by mail, and names by a list; beyond the quota it is refused.
  await giveQuota(page, session.id, office.name, 3);
  const unit = await enterAsUnit(page, browser, office.email);
  await unit.getByRole('link', { name: /Lãnh đạo UBND/ }).click();
  await unit.getByRole('link', { name: 'Nhập từ danh sách' }).click();
  await unit.getByLabel('Chọn tệp').setInputFiles({
    name: 'Cử dự.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${listOf(mark)}`),
  });
  await expect(unit.getByText(/còn 3 mà cần thêm 4/)).toBeVisible();
  await unit.getByRole('button', { name: 'Bỏ qua dòng 6' }).click();
  await unit.getByRole('button', { name: 'Nhập 3 đại biểu' }).click();
  await expect(unit.getByRole('heading', { name: 'Đã nhập 3 dòng' })).toBeVisible();
  await unit.context().close();

  // All three are invited by real mail; one comes, one does not, one says nothing.
  await page.goto(`/sessions/${session.id}/invitations`);
  await page.getByRole('button', { name: 'Gửi giấy mời' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Đại biểu', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Gửi 3 giấy mời' }).click();
  await expect(page.getByText('Đã xếp 3 giấy mời vào hàng chờ gửi.')).toBeVisible();
  const coming = await answer(browser, `den-${mark}@thu.example`, 'Tham dự');
  await coming.getByRole('button', { name: 'Thẻ vào cửa (mã QR)' }).click();
  const code = (await coming.getByText(/^DC1\./).textContent()) ?? '';
  await coming.context().close();
  const missing = await answer(browser, `vang-${mark}@thu.example`, 'Không tham dự được');
  await expect(missing.getByRole('heading', { name: 'Ông/bà không tham dự được' })).toBeVisible();
  await missing.context().close();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: `Nông Thị Đến ${mark}` })).toContainText(
    'Tham dự',
  );

  // At the door the line breaks; the pass of the reply page is read all the same.
  await page.goto(`/sessions/${session.id}/checkin`);
  const address = await openDoor(page, 'Cửa chính');
  const { phone, line, end } = await telephoneBefore(code, playwright, info);
  try {
    await begin(phone, address, 'Cửa chính');
    await expect(phone.getByText('Có mạng, đã đồng bộ')).toBeVisible();
    await isKept(phone);
    line.cut();
    await phone.goto('/door/');
    await expect(phone.getByText('Mất mạng – vẫn đón bình thường')).toBeVisible();
    await phone.getByRole('button', { name: 'Bật máy ảnh' }).click();
    await expect(result(phone, 'Mời vào')).toContainText(`Nông Thị Đến ${mark}`);
    await phone.getByRole('button', { name: 'Tắt máy ảnh' }).click();
    await types(phone, code);
    await expect(result(phone, 'Đã vào rồi')).toBeVisible();
    await finds(phone, 'lang ly', `Lý Thị Lặng ${mark}`);
    await expect(result(phone, 'Mời vào')).toContainText(`Lý Thị Lặng ${mark}`);
    await expect(result(phone, 'Mời vào')).toContainText('Chưa trả lời thư mời');
    await finds(phone, 'vang ban', `Bàn Văn Vắng ${mark}`);
    await expect(result(phone, 'Mời vào')).toContainText('Đã báo không dự');
    await phone.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect(result(phone, 'Đã hoàn tác')).toBeVisible();
    await expect(page.locator('dl')).toContainText(/Đã vào\s*0/);

    // It goes by itself.
    line.mend();
    await expect(phone.getByText('Có mạng, đã đồng bộ')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('dl')).toContainText(/Đã vào\s*2/);
    await expect(page.getByRole('row').filter({ hasText: `Bàn Văn Vắng ${mark}` })).toContainText(
      'Chưa đến',
    );
    await expectAccessible(page);
  } finally {
    await end();
  }
});
