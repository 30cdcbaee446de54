import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { linkMailedTo, newestMail } from './mailbox.ts';
import { announcedSession, call } from './meetings.ts';

const HOST = 'hagiang.phatbieu@thu.example';
const OF_POINT = 'Thiếu giáo viên tiếng Anh ở vùng cao';
const OF_TEACHER = 'Chế độ cho giáo viên dạy lớp ghép';

/** The speakers in the queue, in their order, each with why it stands there. */
async function queueOf(page: Page): Promise<string[]> {
  const rows = page.getByRole('list', { name: 'Danh sách chờ' }).locator('article');
  return rows.evaluateAll((all) =>
    all.map(
      (row) =>
        `${row.getAttribute('aria-label')} · ${row.querySelector('summary')?.textContent?.trim()}`,
    ),
  );
}

async function somebody(browser: Browser, viewport: { width: number; height: number } | null) {
  const context = await browser.newContext({ viewport: viewport ?? { width: 360, height: 740 } });
  return context.newPage();
}

test('a point and a phone ask for the floor, and every screen shows one order and why', async ({
  page: organizer,
  browser,
}) => {
  test.setTimeout(240_000);
  const before = await newestMail();
  await signInAs(organizer, 'bantochuc');
  const session = await announcedSession(organizer, `Phát biểu ${Date.now()}`, [
    { name: 'Hà Giang', hostName: 'Điều phối viên Hà Giang', hostEmail: HOST },
  ]);
  await call(organizer, `sessions/${session.id}/invitations`, {
    selection: { levels: ['PROVINCE'], points: [] },
    language: 'vi',
  });
  await call(organizer, `sessions/${session.id}/open`);

  const host = await somebody(browser, organizer.viewportSize());
  const phone = await somebody(browser, null);
  const operator = await somebody(browser, organizer.viewportSize());

  await test.step('a host asks for somebody at the point, whose line is not ready', async () => {
    await host.goto(await linkMailedTo(HOST, '/reply', before));
    await host.getByRole('button', { name: 'Tham dự', exact: true }).click();
    await host.getByRole('button', { name: 'Chuẩn bị điểm cầu' }).click();
    await host.getByRole('button', { name: 'Vào', exact: true }).click();
    await host.getByRole('button', { name: 'Đề nghị phát biểu' }).click();
    const dialog = host.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(dialog.getByText('Hãy ghi tên người phát biểu.')).toBeVisible();
    await dialog.getByLabel(/^Người phát biểu/).fill('Hiệu trưởng Thử');
    await dialog.getByLabel(/^Nội dung/).fill(OF_POINT);
    await expectAccessible(host);
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(host.getByText('Thứ 1 trong danh sách chờ')).toBeVisible();
    await expect(host.getByText('Điểm cầu chưa sẵn sàng. Đề nghị vẫn được giữ')).toBeVisible();
    await expectAccessible(host);
  });

  await test.step('a teacher asks from a phone and stands first, because the line is no matter there', async () => {
    await phone.goto(`/j/${session.joinCode}`);
    await phone.getByLabel('Họ và tên').fill('Cô giáo Thử Nghiệm');
    await phone.getByLabel('Trường, đơn vị công tác').fill('Trường Tiểu học Thử');
    await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
    await phone.getByRole('option').first().click();
    await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
    await phone.getByRole('button', { name: 'Xin phát biểu' }).click();
    await phone.getByLabel('Nội dung muốn phát biểu').fill(OF_TEACHER);
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(phone.getByText('Thứ 1 trong danh sách chờ')).toBeVisible();
    await expect(host.getByText('Thứ 2 trong danh sách chờ')).toBeVisible();
    await expectAccessible(phone);
  });

  await test.step('two screens show the same order, and why', async () => {
    await signInAs(operator, 'bantochuc');
    await organizer.goto(`/sessions/${session.id}/floor`);
    await operator.goto(`/sessions/${session.id}/floor`);
    const order = [
      'Thứ 1: Cô giáo Thử Nghiệm · Đứng đầu theo các quy tắc',
      'Thứ 2: Hiệu trưởng Thử · Đứng sau vì điểm cầu chưa sẵn sàng',
    ];
    await expect.poll(() => queueOf(organizer)).toEqual(order);
    await expect.poll(() => queueOf(operator)).toEqual(order);
    await organizer.getByText('Đứng sau vì điểm cầu chưa sẵn sàng').click();
    await expect(organizer.getByText('Hà Giang chưa có lượt nào.')).toBeVisible();
    await expectAccessible(organizer);
  });

  await test.step('the organizer switches a rule off, and both screens follow', async () => {
    await organizer.getByRole('tab', { name: 'Quy tắc' }).click();
    await organizer.getByRole('checkbox', { name: 'Điểm cầu sẵn sàng' }).uncheck();
    await expectAccessible(organizer);
    await organizer.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await expect(organizer.getByText('Đã lưu quy tắc. Danh sách được xếp lại.')).toBeVisible();
    await organizer.getByRole('tab', { name: /^Danh sách chờ/ }).click();
    await expect.poll(async () => (await queueOf(operator))[0]).toContain('Thứ 1: Hiệu trưởng Thử');
    await expect
      .poll(async () => (await queueOf(organizer))[0])
      .toContain('Thứ 1: Hiệu trưởng Thử');
    expect(await queueOf(organizer)).toEqual(await queueOf(operator));
  });

  await test.step('somebody is moved by hand with a reason that the phone reads, and back', async () => {
    await operator.getByRole('button', { name: 'Việc khác với Cô giáo Thử Nghiệm' }).click();
    await operator.getByRole('menuitem', { name: 'Đưa lên đầu' }).click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel(/^Lý do/).fill('Cô phải lên lớp lúc 10 giờ.');
    await expectAccessible(operator);
    await dialog.getByRole('button', { name: 'Đưa lên đầu' }).click();
    await expect(phone.getByText('Ban tổ chức điều chỉnh: Cô phải lên lớp')).toBeVisible();
    await expect.poll(async () => (await queueOf(organizer))[0]).toContain('Cô giáo Thử Nghiệm');
    await operator.getByRole('button', { name: 'Việc khác với Cô giáo Thử Nghiệm' }).click();
    await operator.getByRole('menuitem', { name: 'Trả về thứ tự theo quy tắc' }).click();
    await expect.poll(async () => (await queueOf(organizer))[0]).toContain('Hiệu trưởng Thử');
  });

  await test.step('the first is called and speaks, by keyboard; everybody sees it', async () => {
    // The row that was last worked with is chosen; the first is one up.
    await operator.keyboard.press('k');
    await operator.keyboard.press('c');
    await expect(host.getByText('Mời chuẩn bị')).toBeVisible();
    await expect(operator.getByRole('button', { name: 'Bắt đầu: Hiệu trưởng Thử' })).toBeEnabled();
    await operator.keyboard.press('s');
    await expect(phone.getByText('Hiệu trưởng Thử · Hà Giang')).toBeVisible();
    await expect(phone.getByText(OF_POINT)).toBeVisible();
    await expect(organizer.getByRole('article', { name: /^Đang phát biểu/ })).toContainText(
      'Hiệu trưởng Thử',
    );
    await expectAccessible(operator);
    await operator.getByRole('button', { name: 'Gọi: Cô giáo Thử Nghiệm' }).click();
    await expect(
      phone.getByRole('alert').getByText('Mời thầy cô chuẩn bị phát biểu'),
    ).toBeVisible();
    await operator.getByRole('button', { name: 'Bắt đầu: Cô giáo Thử Nghiệm' }).click();
    await expect(phone.getByRole('alert').getByText('Mời thầy cô phát biểu')).toBeVisible();
    await phone.getByRole('alert').getByRole('button').click();
    await expect(phone.getByRole('heading', { name: 'Phát biểu', exact: true })).toBeFocused();
    // What stays at the head may cover half of something just where the page is scrolled to.
    await phone.evaluate(() => scrollTo(0, 0));
    await expectAccessible(phone);
    await operator.getByRole('button', { name: 'Kết thúc: Cô giáo Thử Nghiệm' }).click();
    await expect(phone.getByText('Đã phát biểu')).toBeVisible();
  });

  await test.step('what is past stands in the history, and in the times of the provinces', async () => {
    await organizer.getByRole('tab', { name: 'Đã qua' }).click();
    await expect(organizer.getByRole('list', { name: 'Đã qua' }).getByRole('listitem')).toHaveCount(
      2,
    );
    await expectAccessible(organizer);
    await organizer.getByRole('tab', { name: 'Thời lượng theo tỉnh' }).click();
    await expect(organizer.getByRole('row').filter({ hasText: 'Quảng Trị' })).toContainText('1');
    await expectAccessible(organizer);
  });

  await test.step('the queue is on paper as well', async () => {
    await organizer.getByRole('tab', { name: /^Danh sách chờ/ }).click();
    await organizer.getByRole('link', { name: 'In danh sách' }).click();
    await expect(organizer.getByRole('heading', { name: /^Danh sách phát biểu/ })).toBeVisible();
    await expectAccessible(organizer);
  });

  for (const page of [host, phone, operator]) await page.context().close();
});
