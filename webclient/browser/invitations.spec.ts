import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call } from './meetings.ts';

const MAIL = process.env['DIEMCAU_MAIL_URL'] ?? 'http://localhost:8025';

const RECIPIENT = 'quangtri@thu.example';
const DELEGATE = 'giaovien@thu.example';

interface Caught {
  to: string[];
  subject: string;
  text: string;
}

const POINTS = [
  { name: 'Quảng Trị', hostName: 'Điều phối viên Quảng Trị', hostEmail: RECIPIENT },
  { name: 'Hà Giang', hostName: 'Điều phối viên Hà Giang', hostEmail: 'hagiang@thu.example' },
  { name: 'Điện Biên' },
];

async function caught(page: Page, to: string, subject = 'Giấy mời'): Promise<Caught | undefined> {
  const mails: Caught[] = await (await page.request.get(`${MAIL}/messages.json`)).json();
  return mails.find((mail) => mail.to.includes(to) && mail.subject.startsWith(subject));
}

test('the organizer invites the provinces, one of them answers, and the answer arrives', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị thử giấy mời', POINTS);
  await page.goto(`/sessions/${session.id}/invitations`);
  await expect(page.getByRole('heading', { name: 'Giấy mời', exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gửi giấy mời' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^2 điểm cầu sẽ nhận thư/)).toBeVisible();
  await expect(dialog.getByText('1 điểm cầu chưa có địa chỉ thư')).toBeVisible();
  await dialog.getByLabel(/^Lời nhắn/).fill('Đề nghị thử đường truyền trước ngày 14/08.');
  await expect(dialog.frameLocator('iframe').getByText('Đề nghị thử đường truyền')).toBeVisible();
  // Without the letter's frame: in its sandbox no script runs, axe's neither, and axe would wait for it.
  await dialog.getByRole('tab', { name: /^Người nhận/ }).click();
  await expect(dialog.getByRole('cell', { name: 'Chưa có địa chỉ' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gửi 2 giấy mời' }).click();

  await expect(page.getByText('Đã xếp 2 giấy mời vào hàng chờ gửi.')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Đã gửi' })).toHaveAttribute(
    'aria-valuenow',
    '2',
    { timeout: 30_000 },
  );
  await expectAccessible(page);

  const letter = await caught(page, RECIPIENT);
  const link = /http\S+\/reply#\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const reply = await phone.newPage();
  await reply.goto(link);
  await expect(reply.getByRole('heading', { name: 'Hội nghị thử giấy mời' })).toBeVisible();
  await expectAccessible(reply);
  await reply.getByLabel('Lời nhắn gửi ban tổ chức').fill('Có 25 người dự.');
  await reply.getByRole('button', { name: 'Tham dự', exact: true }).click();
  await expect(reply.getByRole('heading', { name: 'Đơn vị sẽ tham dự' })).toBeVisible();
  await expectAccessible(reply);

  await page.getByRole('searchbox', { name: 'Tìm' }).fill('quang tri');
  await expect(page.getByText('Có 25 người dự.')).toBeVisible({ timeout: 15_000 });

  await reply.getByRole('button', { name: 'Chuẩn bị điểm cầu' }).click();
  await expect(reply).toHaveURL(/\/enter/);
  await expect(reply.getByText('Quảng Trị')).toBeVisible();
  await phone.close();
});

test('organizers write the words of letters, invite delegates, remind them, and delegates get their pass', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị thử đại biểu', []);
  const groups = await call(page, `sessions/${session.id}/delegate-groups`, {
    groups: [{ name: 'Giáo viên tiêu biểu', placeKind: 'MAIN_POINT' }],
    beginning: false,
  });
  await call(page, `delegate-groups/${groups[0].id}/allotments`, {
    quota: 5,
    organizations: [],
    own: true,
  });
  const allotments = await page.request.get(`/api/sessions/${session.id}/allotments`);
  const allotment = (await allotments.json()).items[0].id;
  for (const person of [
    { name: 'Nguyễn Thị Thử', position: 'Giáo viên', email: DELEGATE },
    { name: 'Trần Văn Thử', position: 'Giáo viên' },
  ]) {
    await call(page, `allotments/${allotment}/delegates`, person);
  }

  await page.goto(`/sessions/${session.id}/invitations/letters`);
  const words = page.getByRole('textbox', { name: 'Lời thư' });
  await words.fill('Kính gửi **{{nguoi_nhan}}**\n\nXin mời {{ai_do}} tới dự.');
  await expect(page.getByText('Dòng 3: không có trường «{{ai_do}}»')).toBeVisible();
  await words.fill('Kính gửi **{{nguoi_nhan}}**\n\nTrân trọng kính mời tới dự.');
  await words.press('Control+End');
  await page.getByRole('button', { name: 'Nhóm đại biểu' }).click();
  await expect(words).toHaveValue(/tới dự\.\{\{nhom\}\}$/);
  await page.getByRole('button', { name: 'Lưu mẫu thư' }).click();
  await expect(page.getByText('Đã lưu mẫu thư.')).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('Trân trọng kính mời tới dự.')).toBeVisible();
  await expectAccessible(page, 'iframe');

  await page.goto(`/sessions/${session.id}/invitations`);
  await page.getByRole('button', { name: 'Gửi giấy mời' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Đại biểu', { exact: true }).click();
  await expect(dialog.getByText(/^1 (đại biểu|điểm cầu) sẽ nhận thư/)).toBeVisible();
  await expect(dialog.getByLabel('Kèm giấy mời')).toBeChecked();
  await expect(dialog.getByText(/^1 đại biểu chưa có giấy mời đã phát hành/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Gửi 1 giấy mời' }).click();
  await expect(page.getByText('Đã xếp 1 giấy mời vào hàng chờ gửi.')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Đã gửi' })).toHaveAttribute(
    'aria-valuenow',
    '1',
    { timeout: 30_000 },
  );

  await page.getByRole('button', { name: 'Nhắc trả lời' }).click();
  await expect(dialog.getByText('1 nơi sẽ nhận thư nhắc.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gửi 1 thư nhắc' }).click();
  await expect(page.getByText('Đã xếp 1 thư nhắc vào hàng chờ gửi.')).toBeVisible();

  const letter = await caught(page, DELEGATE);
  expect(letter?.text).toContain('Trân trọng kính mời tới dự.');
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const reply = await phone.newPage();
  await reply.goto(/http\S+\/reply#\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  await reply.getByRole('button', { name: 'Có thể tham dự' }).click();
  await expect(reply.getByRole('heading', { name: 'Ông/bà có thể tham dự' })).toBeVisible();
  await reply.getByRole('button', { name: 'Thay đổi câu trả lời' }).click();
  await reply.getByRole('button', { name: 'Tham dự', exact: true }).click();
  await reply.getByRole('button', { name: 'Thẻ vào cửa (mã QR)' }).click();
  const code = (await reply.getByText(/^DC1\./).textContent()) ?? '';
  await expect
    .poll(async () => (await caught(page, DELEGATE, 'Thẻ vào cửa'))?.text ?? '', {
      timeout: 30_000,
    })
    .toContain(code);
  await expectAccessible(reply);
  await reply.getByRole('button', { name: 'Cử người đi thay' }).click();
  await reply.getByLabel('Họ và tên').fill('Lê Thị Thay');
  await expectAccessible(reply);
  await reply.getByRole('button', { name: 'Đề nghị người này' }).click();
  await expect(reply.getByText(/^Chưa có thư điện tử, cũng chưa có điện thoại/)).toBeVisible();
  await reply.getByRole('button', { name: 'Vẫn đề nghị người này' }).click();
  await expect(
    reply.getByRole('heading', { name: 'Lê Thị Thay đang chờ được xác nhận đi thay' }),
  ).toBeVisible();
  await expect(reply.getByText(/^Chưa có địa chỉ thư điện tử của Lê Thị Thay/)).toBeVisible();
  await phone.close();

  await page.goto(`/sessions/${session.id}/invitations/unreached`);
  await expect(page.getByText('Trần Văn Thử')).toBeVisible();
  await expectAccessible(page);
});
