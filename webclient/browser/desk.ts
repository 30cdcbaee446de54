import { expect, type Browser, type Page } from '@playwright/test';
import { signInAs } from './demo.ts';
import type { Line } from './line.ts';
import { announcedSession, call, type AnnouncedSession } from './meetings.ts';

/** A live session of an event of its own, with the demo's two moderators. */
export async function sessionOfTwo(page: Page, title: string): Promise<AnnouncedSession> {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, title, []);
  await call(page, `sessions/${session.id}/open`);
  const { eventId } = await (await page.request.get(`/api/sessions/${session.id}`)).json();
  const { version } = (
    await (await page.request.get(`/api/sessions/${session.id}/questions/desk/choices`)).json()
  ).topics;
  const headers = { Origin: new URL(page.url()).origin };
  const topics = [{ name: 'Lương, phụ cấp' }, { name: 'Sách giáo khoa' }];
  const data = { version, topics };
  const path = `/api/sessions/${session.id}/questions/desk/topics`;
  expect((await page.request.put(path, { data, headers })).ok()).toBe(true);

  await page.context().clearCookies();
  await signInAs(page, 'quantri');
  const found = await (await page.request.get('/api/accounts?q=dieuhanh')).json();
  for (const { id } of found.items) {
    const account = await (await page.request.get(`/api/accounts/${id}`)).json();
    const grants = account.grants.map(({ role, scopeKind, scopeId }: Record<string, unknown>) => ({
      role,
      scopeKind,
      scopeId,
    }));
    grants.push({ role: 'MODERATOR', scopeKind: 'EVENT', scopeId: eventId });
    const answer = await page.request.put(`/api/accounts/${id}/grants`, {
      data: { version: account.version, grants },
      headers,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  return session;
}

/** A cheap phone that has joined, perhaps on a line that can be cut. */
export async function phoneOf(
  browser: Browser,
  code: string,
  name: string,
  line?: Line,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...(line && { proxy: { server: line.server } }),
  });
  const phone = await context.newPage();
  await phone.goto(`/j/${code}`);
  await phone.getByLabel('Họ và tên').fill(name);
  await phone.getByLabel('Trường, đơn vị công tác').fill('Trường Mầm non Hoa Ban');
  await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
  await phone.getByRole('option', { name: 'Quảng Trị' }).click();
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  return phone;
}

export async function ask(phone: Page, text: string): Promise<void> {
  await phone.getByLabel('Câu hỏi của thầy cô').fill(text);
  await phone.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  const own = phone.getByRole('region', { name: 'Câu hỏi của tôi' });
  await expect(own.getByText(text)).toBeVisible();
  await expect(own.getByText('Chờ gửi')).toHaveCount(0);
}

export const row = (desk: Page, text: string) =>
  desk.getByRole('listitem').filter({ has: desk.getByRole('button', { name: text, exact: true }) });
/** Beside the list, or over it on a phone. */
export const panel = (desk: Page) => desk.getByRole('article', { name: 'Chi tiết câu hỏi' });

export async function openDetail(desk: Page, text: string): Promise<void> {
  await row(desk, text).getByRole('button', { name: text, exact: true }).click();
  await expect(panel(desk).getByRole('heading', { name: 'Lịch sử' })).toBeVisible();
}

export async function closeDetail(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Đóng', exact: true }).first().click();
  await expect(panel(desk)).toHaveCount(0);
}
