import { expect, test, type APIResponse, type Page } from '@playwright/test';
import { expectAccessible as expectAccessibleNow } from './accessible.ts';
import { signInAs } from './demo.ts';
import { linkMailedTo } from './mailbox.ts';
import { announcedSession } from './meetings.ts';

/** Once nothing moves any more: halfway through a fade colours are paler than they will be. */
async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await expectAccessibleNow(page);
}

/** An office and a school below it, each with an address of its own. */
async function organizations(page: Page, mark: string) {
  const create = async (body: object) => {
    const answer: APIResponse = await page.request.post('/api/organizations', {
      data: body,
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()).id as string;
  };
  const office = await create({
    name: `Sở thử ${mark}`,
    kind: 'OTHER',
    email: `so-${mark}@thu.example`,
  });
  await create({
    name: `Trường thử ${mark}`,
    kind: 'SCHOOL',
    parentId: office,
    email: `truong-${mark}@thu.example`,
  });
  return {
    office: `Sở thử ${mark}`,
    school: `Trường thử ${mark}`,
    email: `so-${mark}@thu.example`,
  };
}

test('an organizer gives quotas, an organization comes in by its mail, names, passes on and sends somebody else', async ({
  page,
  browser,
}, info) => {
  const mark = `${info.project.name}-${info.retry}-${Date.now()}`;
  await signInAs(page, 'bantochuc');
  const { office, school, email } = await organizations(page, mark);
  const session = await announcedSession(page, `Hội nghị thử đại biểu ${mark}`, []);

  // An empty page offers a beginning.
  await page.goto(`/sessions/${session.id}/delegates`);
  await expect(page.getByRole('heading', { name: 'Thành phần', exact: true })).toBeVisible();
  await page.getByRole('radio', { name: /^Gặp mặt nhà tài trợ/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tạo các nhóm này' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);

  // Two places of the third group for the office.
  await page.getByRole('button', { name: /^Giao chỉ tiêu nhóm Lãnh đạo UBND/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Số người mỗi đơn vị/).fill('3');
  await dialog.getByRole('combobox', { name: /^Chọn thêm/ }).fill(office);
  await dialog.getByRole('option', { name: office }).click();
  await expect(dialog.getByRole('list', { name: 'Các đơn vị đã chọn' })).toContainText(office);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await expect(page.getByRole('link', { name: office })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gửi chỉ tiêu' }).click();
  await expect(dialog.getByRole('button', { name: 'Gửi 1 thư' })).toBeEnabled();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gửi 1 thư' }).click();
  await expect(page.getByText('1 thư đang được gửi.')).toBeVisible();

  // The office comes in by the link of its mail.
  const unit = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await unit.goto(await linkMailedTo(email, '/enter'));
  await unit.getByRole('button', { name: 'Vào', exact: true }).click();
  await expect(unit.getByRole('heading', { name: 'Đại biểu của đơn vị' })).toBeVisible();
  await expectAccessible(unit);
  // The first page tells where it is expected, and offers nothing of the organizers.
  await unit.goto('/');
  await expect(unit.getByRole('link', { name: /Lãnh đạo UBND/ })).toBeVisible();
  await expect(unit.getByRole('link', { name: 'Sự kiện' })).toHaveCount(0);
  await expectAccessible(unit);
  await unit.getByRole('link', { name: /Lãnh đạo UBND/ }).click();
  await expect(unit.getByText('Chưa có ai được cử')).toBeVisible();
  await expectAccessible(unit);

  const form = unit.getByRole('dialog');
  await unit.getByRole('button', { name: 'Cử đại biểu' }).click();
  await form.getByLabel('Họ và tên').fill('Nguyễn Văn Thử');
  await form.getByLabel('Chức vụ').fill('Phó Giám đốc');
  await expectAccessible(unit);
  await form.getByRole('button', { name: 'Cử đại biểu' }).click();
  await expect(unit.getByText('Đã cử Nguyễn Văn Thử.')).toBeVisible();

  // Over the quota it is refused with the numbers, and what was typed stays.
  await unit.getByRole('button', { name: 'Giao lại' }).click();
  await form.getByRole('combobox', { name: /^Đơn vị trực thuộc/ }).fill('truong thu');
  await form.getByRole('option', { name: school }).click();
  await form.getByLabel(/^Số người/).fill('5');
  await form.getByRole('button', { name: 'Giao lại' }).click();
  await expect(
    form.getByText(/được cử 3, đã cử 1, đã giao lại 0, còn 2 mà cần thêm 5/),
  ).toBeVisible();
  await form.getByLabel(/^Số người/).fill('1');
  await form.getByRole('button', { name: 'Giao lại' }).click();
  await expect(unit.getByText('Đã giao; thư báo đang được gửi.')).toBeVisible();
  await expect(unit.getByRole('rowheader', { name: school })).toBeVisible();
  await expectAccessible(unit);

  // It was told already, so there is nobody left to tell: only to remind.
  await unit.getByRole('button', { name: 'Gửi chỉ tiêu' }).click();
  await expect(form.getByRole('button', { name: 'Gửi 0 thư' })).toBeDisabled();
  await form.getByRole('radio', { name: /^Nhắc đơn vị còn chỗ/ }).check();
  await expectAccessible(unit);
  await form.getByRole('button', { name: 'Nhắc 1 đơn vị' }).click();
  await expect(unit.getByText('1 thư nhắc đang được gửi.')).toBeVisible();

  // Somebody else goes.
  await unit.getByRole('button', { name: 'Thao tác với Nguyễn Văn Thử' }).click();
  await unit.getByRole('menuitem', { name: 'Cử người đi thay' }).click();
  await form.getByLabel('Họ và tên').fill('Trần Thị Thay');
  await form.getByLabel(/^Người ký ủy quyền/).fill('Lê Văn Ký');
  await form.getByLabel('Chức vụ người ký').fill('Giám đốc');
  await expectAccessible(unit);
  await form.getByRole('button', { name: 'Cử đi thay' }).click();
  await expect(unit.getByRole('rowheader', { name: /Trần Thị Thay/ })).toBeVisible();
  await expect(unit.getByText('thay Nguyễn Văn Thử')).toBeVisible();

  // The authorization came out of the office's own register; the scan of it is attached.
  await unit.getByRole('link', { name: 'Đại biểu của đơn vị' }).first().click();
  await unit.getByRole('link', { name: 'Văn bản của đơn vị' }).click();
  await expect(unit.getByRole('heading', { name: 'Văn bản của đơn vị' })).toBeVisible();
  await expect(unit.getByRole('rowheader', { name: /01\/GUQ-.*Trần Thị Thay/ })).toBeVisible();
  await expectAccessible(unit);
  await unit.getByRole('link', { name: /^01\/GUQ-/ }).click();
  await expect(unit.getByRole('img', { name: 'Trang 1' })).toBeVisible();
  await expectAccessible(unit);
  const pdf = await unit.request.get(
    (await unit.getByRole('link', { name: 'Mở PDF' }).getAttribute('href')) ?? '',
  );
  await unit.locator('input[type=file]').setInputFiles({
    name: 'ban-ky.pdf',
    mimeType: 'application/pdf',
    buffer: await pdf.body(),
  });
  await expect(unit.getByRole('link', { name: 'Mở bản ký' })).toBeVisible();
  await unit.getByRole('button', { name: 'Hủy văn bản' }).click();
  await form.getByRole('textbox', { name: 'Lý do hủy' }).fill('Ghi sai chức vụ');
  await form.getByRole('button', { name: 'Hủy văn bản' }).click();
  await expect(unit.getByText('Văn bản đã hủy: Ghi sai chức vụ')).toBeVisible();
  await unit.getByRole('link', { name: 'Văn bản của đơn vị' }).first().click();
  await expect(unit.getByText('Hủy: Ghi sai chức vụ')).toBeVisible();
  await unit.getByRole('tab', { name: 'Văn bản nhận được' }).click();
  await expect(unit.getByText('Chưa nhận văn bản nào')).toBeVisible();
  await expectAccessible(unit);
  await unit.context().close();

  // The organizer sees the use of every level, and the names.
  await page.reload();
  const fold = page.getByRole('button', { name: `Xem các đơn vị nhận từ ${office}` });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('link', { name: school })).toHaveCount(0);
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: school })).toBeVisible();
  await expect(page.getByText(`do ${office} gửi`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chỉ tiêu theo cấp' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '2. Đơn vị giao lại' })).toBeVisible();
  await expectAccessible(page);
  await fold.press('Enter');
  await expect(page.getByRole('link', { name: school })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Danh sách đại biểu' }).click();
  await expect(page.getByRole('rowheader', { name: /Trần Thị Thay/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Tìm' }).fill('khong co ai');
  await expect(page.getByText('Không tìm thấy kết quả phù hợp')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Tìm' }).fill('tran thi thay');
  await expect(page.getByRole('rowheader', { name: /Trần Thị Thay/ })).toBeVisible();
});

test('an organization names by a list, skips whom it has no place for, and keeps its page', async ({
  page,
}, info) => {
  const mark = `${info.project.name}-${info.retry}-${Date.now()}`;
  await signInAs(page, 'bantochuc');
  const { office } = await organizations(page, mark);
  const session = await announcedSession(page, `Hội nghị thử danh sách ${mark}`, []);
  await page.goto(`/sessions/${session.id}/delegates`);
  await page.getByRole('radio', { name: /^Gặp mặt nhà tài trợ/ }).check();
  await page.getByRole('button', { name: 'Tạo các nhóm này' }).click();
  await page.getByRole('button', { name: /^Giao chỉ tiêu nhóm Lãnh đạo UBND/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Số người mỗi đơn vị/).fill('2');
  await dialog.getByRole('combobox', { name: /^Chọn thêm/ }).fill(office);
  await dialog.getByRole('option', { name: office }).click();
  await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await page.getByRole('link', { name: office }).click();
  await page.getByRole('link', { name: 'Nhập từ danh sách' }).click();
  await expect(page.getByText('còn 2 trong 2 chỗ')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'Đại biểu của sở.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Họ và tên;Chức vụ\nLê Một ${mark};Giám đốc\nLê Hai ${mark};Phó Giám đốc\nLê Ba ${mark};Lái xe`,
    ),
  });
  await expect(page.getByText(/còn 2 mà cần thêm 3/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 3 đại biểu' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bỏ qua dòng 4' }).click();
  await page.getByRole('button', { name: 'Nhập 2 đại biểu' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập 2 dòng' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Xem danh sách' }).click();
  await expect(page.getByRole('rowheader', { name: `Lê Một ${mark}` })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nhập từ danh sách' })).toHaveCount(0);
});
