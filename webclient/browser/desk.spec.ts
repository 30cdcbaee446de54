import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { ask, closeDetail, openDetail, panel, phoneOf, row, sessionOfTwo } from './desk.ts';
import { picture } from './pictures.ts';

const SALARY = 'Bao giờ giáo viên mầm non có bảng lương mới?';
const SALARY_AGAIN = 'khi nao tang luong mam non?';
const EDITED = 'Khi nào tăng lương cho giáo viên mầm non?';
const BRIEFING = 'Nghị quyết số 29-NQ/TW: lương nhà giáo được ưu tiên xếp cao nhất.';
const BOOKS = 'Sách giáo khoa điện tử có được dùng trên lớp không?';

test('two moderators share a desk', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const screen = page.viewportSize() ?? { width: 1440, height: 900 };
  const session = await sessionOfTwo(page, 'Hai người cùng điều hành');
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
    await expect(row(one, SALARY_AGAIN)).toContainText('Đang xem: Đỗ Văn Thử');
    await expectAccessible(other);
    await picture(other, 'desk-panel');
  });

  await test.step('acting on what somebody has changed is held up, and decided', async () => {
    await panel(other).getByRole('button', { name: 'Sửa nội dung' }).click();
    const edited = panel(other).getByLabel('Nội dung được công bố');
    await edited.fill(EDITED);
    // What is being written waits while something else is looked at.
    await closeDetail(other);
    await openDetail(other, SALARY_AGAIN);
    await expect(edited).toHaveValue(EDITED);
    await row(one, SALARY_AGAIN).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(one.getByText('Đã duyệt câu hỏi.')).toBeVisible();
    await panel(other).getByRole('button', { name: 'Lưu', exact: true }).click();

    const conflict = other.getByRole('dialog', { name: 'Người khác vừa thay đổi câu hỏi này' });
    await expect(conflict).toContainText('đã duyệt');
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
    await panel(other).getByRole('textbox', { name: 'Nội dung gợi ý' }).fill(BRIEFING);
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

  await test.step('what is to come next waits in the preview of the stage', async () => {
    await row(one, BOOKS).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await row(one, BOOKS).getByRole('button', { name: 'Đưa lên xem trước' }).click();
    for (const desk of [one, other]) {
      await expect(row(desk, BOOKS)).toContainText('Trong ô xem trước');
      await expect(desk.getByText(`Câu hỏi: ${BOOKS}`)).toBeVisible();
    }
    // Nobody sees it before it is taken on air.
    await expect(row(one, BOOKS).getByText('Đã duyệt')).toBeVisible();
    await row(other, BOOKS).getByRole('button', { name: 'Đưa lên màn hình' }).click();
    await expect(row(one, BOOKS)).not.toContainText('Trong ô xem trước');
    await expect(row(one, BOOKS).getByText('Đang trả lời')).toBeVisible();
  });

  await test.step('the filter is remembered, and the list can be printed', async () => {
    await one.goto('/');
    await one.goto(`/sessions/${session.id}/questions`);
    await expect(one.getByRole('tab', { name: /^Tất cả/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(one.getByLabel('Thứ tự')).toHaveValue('HAND');
    await one.getByRole('tab', { name: /^Đã từ chối/ }).click();
    await expect(one.getByText('Chưa có câu hỏi nào bị từ chối')).toBeVisible();
    await one.goBack();
    await expect(one.getByRole('tab', { name: /^Tất cả/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await one.goto(`/sessions/${session.id}/questions/print?state=ALL&order=HAND`);
    await expect(one.getByRole('listitem').filter({ hasText: EDITED })).toContainText(
      'Nghị quyết số 29',
    );
    await expectAccessible(one);
    await picture(one, 'desk-print');
  });
});
