import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call, type AnnouncedSession } from './meetings.ts';
import { picture } from './pictures.ts';

const SALARY = 'Bao giờ giáo viên mầm non có bảng lương mới?';
const SALARY_AGAIN = 'khi nao tang luong mam non?';
const EDITED = 'Khi nào tăng lương cho giáo viên mầm non?';
const BOOKS = 'Sách giáo khoa điện tử có được dùng trên lớp không?';

/** An event of its own, with the demo's two moderators. */
async function liveSession(page: Page): Promise<AnnouncedSession> {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hai người cùng điều hành', []);
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

async function phoneOf(browser: Browser, code: string, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto(`/j/${code}`);
  await phone.getByLabel('Họ và tên').fill(name);
  await phone.getByLabel('Trường, đơn vị công tác').fill('Trường Mầm non Hoa Ban');
  await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
  await phone.getByRole('option', { name: 'Quảng Trị' }).click();
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  return phone;
}

async function ask(phone: Page, text: string): Promise<void> {
  await phone.getByLabel('Câu hỏi của thầy cô').fill(text);
  await phone.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  const own = phone.getByRole('region', { name: 'Câu hỏi của tôi' });
  await expect(own.getByText(text)).toBeVisible();
  await expect(own.getByText('Chờ gửi')).toHaveCount(0);
}

const row = (desk: Page, text: string) =>
  desk.getByRole('listitem').filter({ has: desk.getByRole('button', { name: text, exact: true }) });
/** Beside the list, or over it on a phone. */
const panel = (desk: Page) => desk.getByRole('article', { name: 'Chi tiết câu hỏi' });

async function openDetail(desk: Page, text: string): Promise<void> {
  await row(desk, text).getByRole('button', { name: text, exact: true }).click();
  await expect(panel(desk).getByRole('heading', { name: 'Lịch sử' })).toBeVisible();
}

async function closeDetail(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Đóng', exact: true }).first().click();
  await expect(panel(desk)).toHaveCount(0);
}

test('two moderators share a desk', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const screen = page.viewportSize() ?? { width: 1440, height: 900 };
  const session = await liveSession(page);
  const somebody = async (account: string) => {
    const desk = await (await browser.newContext({ viewport: screen })).newPage();
    await signInAs(desk, account);
    await desk.goto(`/sessions/${session.id}/questions`);
    return desk;
  };
  const one = await somebody('dieuhanh');
  const other = await somebody('dieuhanh2');
  const first = await phoneOf(browser, session.joinCode, 'Nguyễn Thị Ánh');
  const second = await phoneOf(browser, session.joinCode, 'Trần Văn Bình');

  await test.step('who is there, and who has which question open', async () => {
    await ask(first, SALARY);
    await ask(second, SALARY_AGAIN);
    await ask(second, BOOKS);
    await expect(one.getByText('1 người cùng điều hành')).toBeVisible();
    await openDetail(other, SALARY_AGAIN);
    await expect(row(one, SALARY_AGAIN)).toContainText(
      'Đang xem: Điều hành câu hỏi, người thứ hai',
    );
    await expectAccessible(other);
    await picture(other, 'desk-panel');
  });

  await test.step('acting on what somebody has changed is held up, and decided', async () => {
    await panel(other).getByRole('button', { name: 'Sửa nội dung' }).click();
    await panel(other).getByLabel('Nội dung được công bố').fill(EDITED);
    await row(one, SALARY_AGAIN).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(one.getByText('Đã duyệt câu hỏi.')).toBeVisible();
    await panel(other).getByRole('button', { name: 'Lưu', exact: true }).click();

    const conflict = other.getByRole('dialog', { name: 'Người khác vừa thay đổi câu hỏi này' });
    await expect(conflict).toContainText('Điều hành câu hỏi demo đã duyệt');
    await expectAccessible(other);
    await picture(other, 'desk-conflict');
    await conflict.getByRole('button', { name: 'Vẫn thực hiện' }).click();

    await expect(panel(other).getByText(EDITED)).toBeVisible();
    await expect(panel(other)).toContainText('Nguyên văn của người hỏi');
    await expect(second.getByText(`Nội dung được công bố: “${EDITED}”`)).toBeVisible();
    await expect(first.getByText(EDITED)).toBeVisible();
  });

  await test.step('topic, label and briefing', async () => {
    await panel(other).getByLabel('Chủ đề', { exact: true }).selectOption('Lương, phụ cấp');
    await panel(other).getByRole('combobox', { name: 'Thêm nhãn' }).fill('Ưu tiên');
    await other.keyboard.press('Enter');
    await expect(panel(other).getByRole('button', { name: 'Bỏ nhãn Ưu tiên' })).toBeVisible();
    await panel(other).getByRole('button', { name: 'Viết gợi ý' }).click();
    await panel(other)
      .getByRole('textbox', { name: 'Gợi ý trả lời cho chủ tọa' })
      .fill('Nghị quyết số 29-NQ/TW: lương nhà giáo được ưu tiên xếp cao nhất.');
    await panel(other).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(panel(other).getByText(/^Nghị quyết số 29/)).toBeVisible();
    await panel(other).getByRole('button', { name: 'Xem lịch sử' }).click();
    await expect(panel(other).getByText(/đã sửa gợi ý trả lời/)).toBeVisible();
    await expectAccessible(other);
    await closeDetail(other);
  });

  await test.step('two questions become one, with both askers, and two again', async () => {
    await one.getByRole('tab', { name: /^Tất cả/ }).click();
    await expect(row(one, EDITED)).toContainText('Ưu tiên');
    for (const text of [SALARY, EDITED]) {
      await row(one, text).getByRole('checkbox', { name: 'Chọn để gộp' }).check();
    }
    await one
      .getByRole('region', { name: 'Câu hỏi đã chọn' })
      .getByRole('button', { name: 'Gộp câu hỏi' })
      .click();
    const dialog = one.getByRole('dialog', { name: 'Gộp 2 câu hỏi' });
    await dialog.getByRole('radio', { name: EDITED }).check();
    await expectAccessible(one);
    await picture(one, 'desk-merge');
    await dialog.getByRole('button', { name: 'Gộp 2 câu hỏi' }).click();

    await expect(row(one, EDITED)).toContainText('2 người cùng hỏi');
    await expect(row(other, EDITED)).toHaveCount(0);
    await expect(first.getByText(`Đã gộp với câu hỏi cùng nội dung: “${EDITED}”`)).toBeVisible();
    await expect(one.getByText('Đã gộp câu hỏi.')).toBeVisible();

    await one.keyboard.press('Control+z');
    await expect(one.getByText('Đã hoàn tác: Đã gộp câu hỏi.')).toBeVisible();
    await expect(row(one, EDITED)).not.toContainText('2 người cùng hỏi');
    await expect(first.getByText(/^Đã gộp với/)).toHaveCount(0);
  });

  await test.step('the order by hand is the same at both desks', async () => {
    const order = (desk: Page) =>
      desk
        .locator('[data-question]')
        .evaluateAll((rows) =>
          rows.map((found) => found.querySelector('button[aria-expanded]')?.textContent?.trim()),
        );
    for (const desk of [one, other]) {
      await desk.getByRole('tab', { name: /^Tất cả/ }).click();
      await desk.getByLabel('Thứ tự').selectOption('Sắp xếp tay');
    }
    await expect.poll(() => order(one)).toEqual([SALARY, EDITED, BOOKS]);
    await row(one, BOOKS).getByRole('article').focus();
    await one.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => order(other)).toEqual([SALARY, BOOKS, EDITED]);
    await expect.poll(() => order(one)).toEqual([SALARY, BOOKS, EDITED]);
    await expect(row(one, BOOKS).getByRole('article')).toBeFocused();
    await one.keyboard.press('p');
    await expect.poll(() => order(other)).toEqual([BOOKS, SALARY, EDITED]);
    await expectAccessible(one);
    await picture(one, 'desk-list');
  });

  await test.step('the filter is remembered, and the list can be printed', async () => {
    await one.goto('/');
    await one.goto(`/sessions/${session.id}/questions`);
    await expect(one.getByRole('tab', { name: /^Tất cả/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(one.getByLabel('Thứ tự')).toHaveValue('HAND');
    await one.goto(`/sessions/${session.id}/questions/print?state=ALL&order=HAND`);
    await expect(one.getByRole('listitem').filter({ hasText: EDITED })).toContainText(
      'Nghị quyết số 29',
    );
    await expectAccessible(one);
    await picture(one, 'desk-print');
  });
});
