import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './demo.ts';
import { ask, panel, phoneOf, row, sessionOfTwo } from './desk.ts';

const QUESTIONS = [
  'Bao giờ có bảng lương mới?',
  'Khi nào tăng lương?',
  'Sách giáo khoa mua ở đâu?',
  'Trường vùng cao thiếu máy tính thì làm thế nào?',
  'Phụ cấp thâm niên tính ra sao?',
  'Giáo viên hợp đồng có được nghỉ hè không?',
] as const;
/** The last one asked stands first. */
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, LAST] = QUESTIONS.toReversed() as [
  string,
  string,
  string,
  string,
  string,
  string,
];

test('a moderator who works by keyboard never loses the place', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const session = await sessionOfTwo(page, 'Điều hành bằng bàn phím');
  for (const [index, name] of ['Nguyễn Thị Ánh', 'Trần Văn Bình'].entries()) {
    const phone = await phoneOf(browser, session.joinCode, name);
    for (const text of QUESTIONS.slice(index * 3, index * 3 + 3)) await ask(phone, text);
  }
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const desk = await context.newPage();
  await signInAs(desk, 'dieuhanh');
  await desk.goto(`/sessions/${session.id}/questions`);
  const { keyboard } = desk;
  const article = (text: string) => row(desk, text).getByRole('article');
  const dialog = (name: string) => desk.getByRole('dialog', { name });
  await expect(article(FIRST)).toBeVisible();

  await test.step('the help opens at its top and gives the focus back', async () => {
    await keyboard.press('j');
    await expect(article(FIRST)).toBeFocused();
    await keyboard.press('?');
    await expect(dialog('Phím tắt').getByRole('heading', { name: 'Phím tắt' })).toBeInViewport();
    await expect(dialog('Phím tắt').getByText('Câu hỏi tiếp theo')).toBeInViewport();
    await keyboard.press('Escape');
    await expect(article(FIRST)).toBeFocused();
  });

  await test.step('Escape leaves the field, then the panel, and ends at the row', async () => {
    await keyboard.press('e');
    const edited = panel(desk).getByLabel('Nội dung được công bố');
    await expect(edited).toBeFocused();
    await keyboard.type('Thưa thầy cô: ');
    await keyboard.press('Escape');
    await expect(panel(desk)).toBeFocused();
    await keyboard.press('Escape');
    await expect(panel(desk)).toHaveCount(0);
    await expect(article(FIRST)).toBeFocused();
    await keyboard.press('o');
    await expect(edited).toHaveValue(/Thưa thầy cô/);
    await panel(desk).getByRole('button', { name: 'Hủy' }).press('Enter');
    await expect(panel(desk)).toBeFocused();
    await keyboard.press('Escape');
    await expect(article(FIRST)).toBeFocused();
  });

  await test.step('one goes on writing after steps of one’s own', async () => {
    await keyboard.press('b');
    const briefing = panel(desk).getByRole('textbox', { name: 'Nội dung gợi ý' });
    await expect(briefing).toBeFocused();
    await keyboard.type('Nghị quyết số 29-NQ/TW.');
    // What is pressed before the first one is done waits for it.
    await panel(desk).getByLabel('Chủ đề', { exact: true }).selectOption('Lương, phụ cấp');
    await panel(desk).getByRole('button', { name: 'Ghim', exact: true }).click();
    await expect(panel(desk).getByRole('button', { name: 'Bỏ ghim' })).toBeVisible();
    await expect(article(FIRST)).toContainText('Lương, phụ cấp');
    await keyboard.press('Control+z');
    await expect(desk.getByText('Đã hoàn tác: Đã ghim.')).toBeVisible();
    await panel(desk).getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
    await expect(panel(desk).getByText('Nghị quyết số 29-NQ/TW.')).toBeVisible();
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await expect(desk.getByRole('region', { name: 'Gợi ý trả lời cho chủ tọa' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(article(FIRST)).toBeFocused();
  });

  await test.step('where a row is dealt with, the next one takes its place', async () => {
    await keyboard.press('a');
    await expect(row(desk, FIRST)).toHaveCount(0);
    await expect(article(SECOND)).toBeFocused();
    await keyboard.press('r');
    await dialog('Từ chối câu hỏi').getByRole('radio').first().check();
    await dialog('Từ chối câu hỏi').getByRole('button', { name: 'Từ chối câu hỏi' }).press('Enter');
    await expect(row(desk, SECOND)).toHaveCount(0);
    await expect(article(THIRD)).toBeFocused();
  });

  await test.step('merged ones leave the focus at the one that is left', async () => {
    for (const key of ['x', 'j', 'x', 'm']) await keyboard.press(key);
    await dialog('Gộp 2 câu hỏi').getByRole('radio', { name: THIRD }).check();
    await dialog('Gộp 2 câu hỏi').getByRole('button', { name: 'Gộp 2 câu hỏi' }).press('Enter');
    await expect(row(desk, FOURTH)).toHaveCount(0);
    await expect(desk.locator('article:focus')).toHaveCount(1);
    await keyboard.press('k');
    await expect(article(THIRD)).toBeFocused();
  });

  await test.step('what is worked on in the panel is what the keys mean', async () => {
    await row(desk, FIFTH).getByRole('button', { name: FIFTH, exact: true }).press('Enter');
    await panel(desk).getByRole('button', { name: 'Duyệt', exact: true }).press('Enter');
    await expect(row(desk, FIFTH)).toHaveCount(0);
    await expect(panel(desk)).toContainText('Đã duyệt');
    await expect(panel(desk)).toBeFocused();
    await keyboard.press('u');
    await expect(panel(desk)).toContainText('Chờ duyệt');
    await keyboard.press('Escape');
    await expect(desk.locator('article:focus')).toHaveCount(1);
  });

  await test.step('after the last one the list has the focus', async () => {
    for (const text of [THIRD, FIFTH, LAST]) {
      await article(text).focus();
      await keyboard.press('a');
      await expect(row(desk, text)).toHaveCount(0);
      await expectPlace(desk);
    }
    await expect(desk.getByRole('tabpanel')).toBeFocused();
  });
});

async function expectPlace(desk: Page) {
  await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
