import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { begin, finds, isKept, openDoor, result, telephoneBefore, types } from './doors.ts';
import { announcedSession } from './meetings.ts';
import { nameDelegates, printedPasses } from './passes.ts';
import { picture } from './pictures.ts';

// In the order of Vietnamese lists, by given name: so they stand on the sheet of badges.
const PEOPLE = ['Lò Thị Ánh', 'Đặng Văn Đức', 'Nguyễn Thị Lan', 'Trần Quốc Nam'];

const dialog = (page: Page) => page.getByRole('dialog');

/** How many things a telephone keeps of each kind. */
function kept(phone: Page): Promise<Record<string, number>> {
  return phone.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('door');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const stores = ['state', 'parts', 'changes', 'waiting'];
          const transaction = request.result.transaction(stores, 'readonly');
          const counts = stores.map((store) => transaction.objectStore(store).count());
          transaction.oncomplete = () =>
            resolve(
              Object.fromEntries(stores.map((store, place) => [store, counts[place]?.result ?? 0])),
            );
        };
      }),
  );
}

test('two telephones let delegates in, one of them without a line, and nobody counts twice', async ({
  page,
  browser,
  playwright,
}, testInfo) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị có đón tiếp', []);
  await nameDelegates(
    page,
    session,
    PEOPLE.map((name) => ({ name })),
  );
  const [anh = '', duc = ''] = await printedPasses(page, session, PEOPLE.length);
  expect(anh).toMatch(new RegExp(`^DC1\\.${session.joinCode}\\.`));

  await page.goto(`/sessions/${session.id}/checkin`);
  await expect(page.getByText('Chưa có cửa nào')).toBeVisible();
  await expectAccessible(page);
  const main = await openDoor(page, 'Cửa chính');
  const side = await openDoor(page, 'Cửa phụ');

  const { phone, line, end } = await telephoneBefore(anh, playwright, testInfo);
  try {
    await begin(phone, main, 'Cửa chính');
    await expectAccessible(phone);

    // The camera reads a pass.
    await phone.getByRole('button', { name: 'Bật máy ảnh' }).click();
    await expect(result(phone, 'Mời vào')).toContainText('Lò Thị Ánh');
    await expectAccessible(phone);
    await picture(phone, 'door');
    await phone.getByRole('button', { name: 'Tắt máy ảnh' }).click();

    // A typed pass: let in, there already, one character wrong, none at all.
    await types(phone, duc.toLowerCase());
    await expect(result(phone, 'Mời vào')).toContainText('Đặng Văn Đức');
    await types(phone, duc);
    await expect(result(phone, 'Đã vào rồi')).toContainText('Cửa chính');
    await expectAccessible(phone);
    await types(
      phone,
      duc.replace(/.$/, (check) => (check === '7' ? '8' : '7')),
    );
    await expect(result(phone, 'Mã không đúng')).toBeVisible();
    await expectAccessible(phone);
    await types(phone, 'https://example.org');
    await expect(result(phone, 'Không phải thẻ đại biểu')).toBeVisible();
    await expect(phone.getByText('Có mạng, đã đồng bộ')).toBeVisible();
    expect(await kept(phone)).toMatchObject({ state: 3, parts: 16, waiting: 0 });

    // Without a line the page opens again, and goes on.
    await isKept(phone);
    line.cut();
    await phone.goto('/door/');
    await expect(phone.getByText('Mất mạng – vẫn đón bình thường')).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Hoàn tác Đặng Văn Đức' })).toBeVisible();
    await types(phone, anh);
    await expect(result(phone, 'Đã vào rồi')).toBeVisible();
    await finds(phone, 'lan nguyen', 'Nguyễn Thị Lan');
    await expect(result(phone, 'Mời vào')).toContainText('Nguyễn Thị Lan');
    await phone.getByRole('button', { name: 'Khách vãng lai' }).click();
    await phone.getByLabel('Họ và tên').fill('Phóng viên Lê Hà');
    await phone.getByLabel('Đơn vị (nếu có)').fill('Báo Giáo dục');
    await expectAccessible(phone);
    await phone.keyboard.press('Enter');
    await expect(result(phone, 'Mời vào – khách vãng lai')).toContainText('Phóng viên Lê Hà');
    await finds(phone, 'nam', 'Trần Quốc Nam');
    await phone.getByRole('button', { name: 'Hoàn tác Trần Quốc Nam' }).click();
    await expect(result(phone, 'Đã hoàn tác')).toBeVisible();
    await phone.getByRole('button', { name: 'Tiếp tục' }).click();
    await phone.getByText('Chờ đồng bộ').click();
    await expect(
      phone.getByRole('listitem').filter({ hasText: 'Trần Quốc Nam – hoàn tác' }),
    ).toBeVisible();
    await expectAccessible(phone);

    // Meanwhile another door lets in one of the same people.
    const other = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    await begin(other, side, 'Cửa phụ');
    await finds(other, 'lan', 'Nguyễn Thị Lan');
    await expect(result(other, 'Mời vào')).toContainText('Nguyễn Thị Lan');
    await expect(other.getByText('Có mạng, đã đồng bộ')).toBeVisible();

    line.mend();
    await phone.getByRole('button', { name: 'Gửi ngay' }).click();
    await expect(phone.getByText('Có mạng, đã đồng bộ')).toBeVisible({ timeout: 30_000 });

    // Everybody once, the first by time, and the walk-in.
    const row = page.getByRole('row').filter({ hasText: 'Nguyễn Thị Lan' });
    await expect(row).toContainText('Cửa chính');
    await expect(page.getByRole('row').filter({ hasText: 'Trần Quốc Nam' })).toContainText(
      'Chưa đến',
    );
    await expect(page.locator('dl')).toContainText(/Đã vào\s*3/);
    await expect(page.locator('dl')).toContainText(/Khách vãng lai\s*1/);
    await expectAccessible(page);
    await page.getByRole('tab', { name: /Khách vãng lai/ }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Phóng viên Lê Hà' })).toBeVisible();

    await page.getByRole('tab', { name: 'Theo trả lời' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Chưa gửi thư mời' })).toContainText('4');
    await expectAccessible(page);

    // The list for the printer, of everybody and of whoever came.
    await page.getByRole('button', { name: 'In danh sách (PDF)' }).click();
    await dialog(page)
      .getByLabel('Danh sách', { exact: true })
      .selectOption('Những người đã vào, kèm thời gian');
    await expectAccessible(page);
    const printed = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name: 'Tạo tệp để in' }).click();
    expect((await printed).suggestedFilename()).toBe('danh-sach-don-tiep.pdf');

    // A closed door: its telephone has nothing left.
    await page.getByRole('button', { name: /^Đóng cửa này.*Cửa phụ/ }).click();
    await dialog(page).getByRole('button', { name: 'Đóng cửa này' }).click();
    await expect(page.getByText('Đã đóng “Cửa phụ”.')).toBeVisible();
    await expect(other.getByText('Đường liên kết của cửa này không còn hiệu lực')).toBeVisible({
      timeout: 30_000,
    });
    await expectAccessible(other);
    expect(await kept(other)).toEqual({ state: 0, parts: 0, changes: 0, waiting: 0 });
    await other.context().close();
  } finally {
    await end();
  }
});

test('a lost pass is replaced, and the old one says so at the door', async ({ page, browser }) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị có thẻ bị mất', []);
  await nameDelegates(page, session, [{ name: 'Nguyễn Thị Lan' }]);
  const [lost = ''] = await printedPasses(page, session, 1);

  await page.goto(`/sessions/${session.id}/delegates?view=names`);
  await page.getByRole('button', { name: 'Thao tác với Nguyễn Thị Lan' }).click();
  await page.getByRole('menuitem', { name: 'Cấp lại thẻ' }).click();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Cấp lại thẻ' }).click();
  await expect(page.getByText('Đã cấp thẻ mới cho Nguyễn Thị Lan.')).toBeVisible();
  const [now = ''] = await printedPasses(page, session, 1);
  expect(now).not.toBe(lost);

  await page.goto(`/sessions/${session.id}/checkin`);
  const address = await openDoor(page, 'Cửa chính');
  const phone = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await begin(phone, address, 'Cửa chính');
  await types(phone, lost);
  await expect(result(phone, 'Thẻ đã được thay')).toContainText('Nguyễn Thị Lan');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Tiếp tục' }).click();
  await types(phone, now);
  await expect(result(phone, 'Mời vào')).toContainText('Nguyễn Thị Lan');
  await phone.context().close();
});

test('the host of a point keeps its roll, and the organizer reads the totals', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị có điểm danh', [
    { name: 'Điểm cầu Quảng Trị' },
  ]);
  const { items } = await (
    await page.request.get(`/api/sessions/${session.id}/bridge-points`)
  ).json();
  await nameDelegates(
    page,
    session,
    PEOPLE.map((name) => ({ name, pointId: items[0].id })),
  );

  await page.goto(`/points/${items[0].id}`);
  const present = page.getByRole('checkbox', { name: 'Lò Thị Ánh có mặt' });
  await present.press('Space');
  await expect(page.getByText('1 có mặt, 0 vắng, trên 4 đại biểu')).toBeVisible();
  await expect(present).toBeChecked();
  await page.getByRole('button', { name: 'Đặng Văn Đức vắng mặt' }).click();
  await dialog(page).getByLabel('Lý do vắng').fill('Đi công tác');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Báo vắng: Đi công tác')).toBeVisible();
  await page.getByLabel('Số người có mặt trong phòng').fill('131');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Lần đếm gần nhất: 131 người/)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/sessions/${session.id}/checkin`);
  await page.getByRole('tab', { name: 'Theo điểm cầu' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Điểm cầu Quảng Trị' });
  await expect(row).toContainText('131 người');
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Theo nhóm' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Giáo viên tiêu biểu' })).toBeVisible();
});
