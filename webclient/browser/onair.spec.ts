import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { linkMailedTo, newestMail } from './mailbox.ts';
import { announcedSession, call } from './meetings.ts';

const HOST = 'hagiang.lenhinh@thu.example';

test('a point is called, answers, is on air and done; two operators never call two', async ({
  page: operator,
  browser,
}) => {
  test.setTimeout(240_000);
  const before = await newestMail();
  await signInAs(operator, 'bantochuc');
  const session = await announcedSession(operator, `Lên hình ${Date.now()}`, [
    { name: 'Hà Giang', hostName: 'Điều phối viên Hà Giang', hostEmail: HOST },
    { name: 'Cà Mau', hostName: 'Điều phối viên Cà Mau', hostEmail: 'camau.lenhinh@thu.example' },
  ]);
  await call(operator, `sessions/${session.id}/invitations`, {
    selection: { levels: ['PROVINCE'], points: [] },
    language: 'vi',
  });
  const viewport = operator.viewportSize();
  const host = await (await browser.newContext({ viewport })).newPage();
  const second = await (await browser.newContext({ viewport })).newPage();

  await test.step('before the session the first point is warned, and none is called', async () => {
    await operator.goto(`/sessions/${session.id}/on-air`);
    await expect(operator.getByText('Chỉ gọi điểm cầu khi buổi đang diễn ra.')).toBeVisible();
    await expectAccessible(operator);
    await operator.getByRole('button', { name: 'Báo là kế tiếp' }).click();
    await expect(operator.getByText('Hãy chọn một điểm cầu.')).toBeVisible();
    await choose('ha giang', 'Hà Giang');
    await operator.getByRole('button', { name: 'Báo là kế tiếp' }).click();
    await expect(operator.getByRole('button', { name: 'Bỏ kế tiếp' })).toBeVisible();
    await host.goto(await linkMailedTo(HOST, '/reply', before));
    await host.getByRole('button', { name: 'Tham dự', exact: true }).click();
    await host.getByRole('button', { name: 'Chuẩn bị điểm cầu' }).click();
    await host.getByRole('button', { name: 'Vào', exact: true }).click();
    await expect(host.getByRole('heading', { name: 'Điểm cầu kế tiếp' })).toBeVisible();
    await expectAccessible(host);
  });

  await call(operator, `sessions/${session.id}/open`);

  await test.step('it is called and cannot; the reason is read at once', async () => {
    await operator.getByRole('button', { name: 'Gọi Hà Giang' }).click();
    await expect(host.getByRole('heading', { name: 'Điểm cầu được gọi lên hình' })).toBeVisible();
    await expectAccessible(host);
    await host.getByRole('button', { name: 'Không thể lên hình' }).click();
    const dialog = host.getByRole('dialog');
    await dialog.getByLabel('Lý do khác').check();
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await expect(dialog.getByText('Hãy ghi lý do.')).toBeVisible();
    await dialog.getByLabel('Không có tiếng').check();
    await dialog.getByLabel(/^Ghi chú/).fill('Đang đổi micro');
    await expectAccessible(host);
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await expect(operator.getByText('Không có tiếng: Đang đổi micro').first()).toBeVisible();
    await expect(operator.getByText('Không gọi điểm cầu nào.')).toBeVisible();
  });

  await test.step('two operators: one calls, the other reads whom', async () => {
    await signInAs(second, 'bantochuc');
    await second.goto(`/sessions/${session.id}/on-air`);
    await second.getByRole('combobox', { name: /^Điểm cầu/ }).fill('ca mau');
    await second.getByRole('option', { name: /Cà Mau/ }).click();
    await choose('ha giang', 'Hà Giang');
    await operator.getByLabel(/^Thời lượng dự kiến/).selectOption({ label: '5 phút' });
    await operator.getByRole('button', { name: 'Gọi ngay' }).click();
    await expect(second.getByText('Đã gọi, chờ trả lời')).toBeVisible();
    await second.getByRole('button', { name: 'Gọi ngay' }).click();
    await expect(second.getByText(/vừa gọi Hà Giang\. Mỗi lúc chỉ gọi một điểm cầu/)).toBeVisible();
    await expectAccessible(second);
  });

  await test.step('it stands by, is ready, is on air and done, and every screen follows', async () => {
    await operator.getByRole('button', { name: 'Lên hình sau 30 giây' }).click();
    await expect(host.getByRole('heading', { name: 'Chuẩn bị lên hình' })).toBeVisible();
    await expect(host.getByRole('timer')).toContainText('Lên hình sau');
    await host.getByRole('button', { name: 'Sẵn sàng' }).click();
    await expect(host.getByRole('heading', { name: 'Sẵn sàng, chờ lên hình' })).toBeVisible();
    await expect(second.getByText(/báo sẵn sàng lúc/)).toBeVisible();
    await operator.getByRole('button', { name: 'Đưa lên hình' }).click();
    await expect(host.getByRole('heading', { name: 'Điểm cầu đang lên hình' })).toBeVisible();
    await expect(host.getByRole('timer')).toContainText(/Còn lại\s*[45]:/);
    await expectAccessible(host);
    await expectAccessible(operator);
    await second.getByRole('button', { name: 'Kết thúc lên hình' }).click();
    await expect(host.getByRole('heading', { name: 'Điểm cầu đang lên hình' })).toHaveCount(0);
    await expect(operator.getByText('Chưa có điểm cầu nào lên hình.')).toBeVisible();
  });

  await test.step('without an answer it goes on air only with a reason, and all is on record', async () => {
    await second.getByRole('button', { name: 'Gọi ngay' }).click();
    await expect(second.getByText('Đã gọi, chờ trả lời')).toBeVisible();
    await second.getByRole('button', { name: 'Đưa lên hình khi chưa trả lời' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Đưa lên hình' }).click();
    await expect(dialog.getByText('Hãy ghi lý do.')).toBeVisible();
    await dialog.getByLabel(/^Lý do/).fill('Đã xác nhận qua điện thoại');
    await expectAccessible(second);
    await dialog.getByRole('button', { name: 'Đưa lên hình' }).click();
    await expect(operator.getByText(/Đã xác nhận qua điện thoại/).first()).toBeVisible();
    await operator.getByRole('button', { name: 'Kết thúc lên hình' }).click();
    const past = operator.getByRole('list', { name: 'Diễn biến' });
    await expect(past).toHaveCount(3);
    await expect(past.nth(1)).toContainText('Báo chuẩn bị');
    await expect(past.nth(2)).toContainText('Không có tiếng: Đang đổi micro');
  });

  async function choose(typed: string, name: string) {
    await operator.getByRole('combobox', { name: /^Điểm cầu/ }).fill(typed);
    await operator.getByRole('option', { name: new RegExp(name) }).click();
  }
});
