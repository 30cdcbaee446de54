import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession } from './meetings.ts';

const MAIL = process.env['DIEMCAU_MAIL_URL'] ?? 'http://localhost:8025';

const RECIPIENT = 'quangtri@thu.example';

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

async function caught(page: Page, to: string): Promise<Caught | undefined> {
  const mails: Caught[] = await (await page.request.get(`${MAIL}/messages.json`)).json();
  return mails.find((mail) => mail.to.includes(to) && mail.subject.startsWith('Giấy mời'));
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
