import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call, type AnnouncedSession } from './meetings.ts';

const BANNER = 'Không phải buổi thật';
const dialog = (page: Page) => page.getByRole('dialog');

async function mark(page: Page, { id }: AnnouncedSession): Promise<void> {
  await page.goto(`/sessions/${id}/rehearsal`);
  await expect(page.getByText('Dùng buổi này để diễn tập')).toBeVisible();
  await expect(page.getByText(BANNER)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đánh dấu là diễn tập' }).click();
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bỏ đánh dấu' })).toBeVisible();
  await expectAccessible(page);
}

/** Whoever looks at any screen of the session sees what it is. */
async function seeItEverywhere(page: Page, { id, joinCode }: AnnouncedSession): Promise<void> {
  const point = (await (await page.request.get(`/api/sessions/${id}/bridge-points`)).json())
    .items[0];
  for (const section of ['agenda', 'points', 'questions', 'floor', 'polls', 'show', 'join']) {
    await page.goto(`/sessions/${id}/${section}`);
    await expect(page.getByText(BANNER)).toBeVisible();
  }
  await page.goto(`/points/${point.id}`);
  await expect(page.getByText(BANNER)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/mc/${id}`);
  await expect(page.getByText(BANNER)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/stage/${id}`);
  await expect(page.getByText('Diễn tập', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/j/${joinCode}`);
  await expect(page.getByText('Diễn tập: không phải buổi thật')).toBeVisible();
  await expectAccessible(page);
}

async function issuePass(page: Page, { id }: AnnouncedSession): Promise<string> {
  await page.goto(`/sessions/${id}/rehearsal`);
  await page.getByRole('button', { name: 'Cấp mã diễn tập' }).click();
  const command = page.getByRole('region', { name: 'Lệnh chạy diễn tập' });
  await expect(command).toContainText('vn.diemcau.load.Rehearse');
  await expect(command).toContainText('--points 1');
  await expectAccessible(page);
  const [, pass = ''] = /--pass (\S+)/.exec((await command.textContent()) ?? '') ?? [];
  expect(pass).toHaveLength(43);

  await page.reload();
  await expect(page.getByText('Mã đã cấp có hiệu lực đến')).toBeVisible();
  await expect(page.getByText(pass)).toHaveCount(0);
  return pass;
}

/** As a program joins that stands in for a participant. */
async function practise(page: Page, session: AnnouncedSession, pass: string): Promise<void> {
  await call(page, `sessions/${session.id}/open`);
  const joined = await page.request.post(`/api/join/${session.joinCode}`, {
    data: { name: 'Người dự giả lập', school: 'Diễn tập', provinceCode: '01' },
    headers: { Origin: new URL(page.url()).origin, 'Rehearsal-Pass': pass },
  });
  expect(joined.ok(), await joined.text()).toBe(true);
}

async function wipe(page: Page, { joinCode }: AnnouncedSession): Promise<void> {
  await page.reload();
  await expect(page.getByText('Hãy kết thúc buổi trước khi xóa.')).toBeVisible();
  await page.getByRole('button', { name: 'Kết thúc buổi' }).click();
  await dialog(page).getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByRole('button', { name: 'Xóa dữ liệu diễn tập' }).click();
  await dialog(page).getByLabel('Mã tham dự của buổi').fill('SAI SAI');
  await dialog(page).getByRole('button', { name: 'Xóa hết' }).click();
  await expect(dialog(page).getByText('Mã chưa khớp')).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByLabel('Mã tham dự của buổi').fill(joinCode.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã xóa hết dữ liệu diễn tập.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Dữ liệu diễn tập đã được xóa lúc')).toBeVisible();
  await expect(page.getByText('Chưa bắt đầu', { exact: true })).toBeVisible();
  await expectAccessible(page);
}

async function unmark(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await dialog(page).getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await expect(page.getByText(BANNER)).toHaveCount(0);
}

test('a session is marked for practice, filled with a pass, wiped and used for real', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Buổi chạy thử', [{ name: 'Điểm cầu Quảng Trị' }]);
  await mark(page, session);
  await seeItEverywhere(page, session);
  const pass = await issuePass(page, session);
  await practise(page, session, pass);
  await wipe(page, session);
  await unmark(page);
});
