import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { linkMailedTo, newestMail } from './mailbox.ts';
import { announcedSession, call } from './meetings.ts';

const HOST = 'hagiang.nguoidu@thu.example';

test('points report how many are there; who is missing is reminded, level by level', async ({
  page: organizer,
  browser,
}) => {
  test.setTimeout(240_000);
  const before = await newestMail();
  await signInAs(organizer, 'bantochuc');
  const session = await announcedSession(organizer, `Người dự ${Date.now()}`, [
    { name: 'Hà Giang', hostName: 'Điều phối viên Hà Giang', hostEmail: HOST },
    { name: 'Cà Mau' },
  ]);
  const points = `sessions/${session.id}/bridge-points`;
  const { items } = await (await organizer.request.get(`/api/${points}?q=ha+giang`)).json();
  await call(organizer, points, {
    level: 'DISTRICT',
    parentId: items[0].id,
    name: 'Đồng Văn',
    capacity: 30,
  });
  await call(organizer, `sessions/${session.id}/invitations`, {
    selection: { levels: ['PROVINCE'], points: [] },
    language: 'vi',
  });
  const viewport = organizer.viewportSize();
  const host = await (await browser.newContext({ viewport })).newPage();
  const row = (page: typeof host, name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

  await test.step('the organizer sees who is missing', async () => {
    await organizer.goto(`/sessions/${session.id}/attendance`);
    await expect(row(organizer, 'Hà Giang')).toContainText('Chưa báo cáo');
    await expect(row(organizer, 'Hà Giang')).toContainText('0/1 đã báo cáo');
    await expectAccessible(organizer);
  });

  await test.step('a reminder reaches the open console, and leads to the count', async () => {
    await host.goto(await linkMailedTo(HOST, '/reply', before));
    await host.getByRole('button', { name: 'Tham dự', exact: true }).click();
    await host.getByRole('button', { name: 'Chuẩn bị điểm cầu' }).click();
    await host.getByRole('button', { name: 'Vào', exact: true }).click();
    await organizer.getByRole('button', { name: 'Nhắc các điểm chưa báo cáo' }).click();
    const dialog = organizer.getByRole('dialog');
    await expect(dialog).toContainText('3 điểm cầu chưa báo cáo');
    await expectAccessible(organizer);
    await dialog.getByRole('button', { name: 'Nhắc các điểm chưa báo cáo' }).click();
    await expect(organizer.getByText('Đã nhắc 3 điểm cầu.')).toBeVisible();
    await expect(host.getByRole('heading', { name: 'Đề nghị báo cáo số người dự' })).toBeVisible();
    await expectAccessible(host);
    await host.getByRole('button', { name: 'Báo cáo ngay' }).click();
    await expect(host.getByLabel('Số người có mặt trong phòng')).toBeFocused();
    await host.keyboard.type('45');
    await host.keyboard.press('Enter');
    await expect(host.getByRole('heading', { name: 'Đề nghị báo cáo số người dự' })).toHaveCount(0);
    await expect(row(organizer, 'Hà Giang')).toContainText('45');
    await expect(row(organizer, 'Hà Giang')).toContainText('Đã báo cáo');
  });

  await test.step('nobody is reminded twice in ten minutes', async () => {
    await row(organizer, 'Cà Mau').getByRole('button', { name: 'Nhắc Cà Mau' }).click();
    await expect(
      organizer.getByText('1 điểm cầu vừa được nhắc trong 10 phút qua nên không nhắc lại.'),
    ).toBeVisible();
  });

  await test.step('the province sees its own part alone', async () => {
    await host.getByRole('link', { name: 'Xem số người dự' }).click();
    await expect(row(host, 'Đồng Văn')).toContainText('sức chứa 30');
    await expect(host.getByText('Cà Mau')).toHaveCount(0);
    await expectAccessible(host);
    await host.getByRole('combobox', { name: 'Báo cáo' }).selectOption({ label: 'Đã báo cáo' });
    await expect(host.getByText('Không có điểm cầu nào khớp với bộ lọc')).toBeVisible();
    await host.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
    await expect(row(host, 'Đồng Văn')).toBeVisible();
  });

  await test.step('the organizer looks deeper, and takes the whole away', async () => {
    await row(organizer, 'Hà Giang')
      .getByRole('button', { name: /đã báo cáo/ })
      .click();
    await expect(row(organizer, 'Đồng Văn')).toBeVisible();
    const arriving = organizer.waitForEvent('download');
    await organizer.getByRole('link', { name: 'Tải bảng tổng hợp (XLSX)' }).click();
    expect((await arriving).suggestedFilename()).toBe('diem-danh.xlsx');
    await organizer.getByRole('button', { name: 'Toàn buổi' }).click();
    await expect(row(organizer, 'Cà Mau')).toBeVisible();
  });
});
