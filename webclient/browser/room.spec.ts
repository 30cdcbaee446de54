import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { ask, closeDetail, openDetail, panel, phoneOf, row, sessionOfTwo } from './desk.ts';
import { openLine } from './line.ts';
import { picture } from './pictures.ts';

const SALARY = 'Bao giờ giáo viên mầm non có bảng lương mới?';
const SALARY_AGAIN = 'khi nao tang luong mam non?';
const EDITED = 'Khi nào tăng lương cho giáo viên mầm non?';
const OFFLINE = 'Trường ở bản xa có được cấp máy phát điện không?';
const ANSWER = 'Bảng lương mới được trình trong năm nay.';
const TOPIC = 'Dạy học khi mất điện';

/** What this phone asked. */
const own = (phone: Page, text: string) =>
  phone
    .getByRole('region', { name: 'Câu hỏi của tôi' })
    .getByRole('listitem')
    .filter({ hasText: text });

/** What everybody reads. */
const published = (phone: Page, text: string) =>
  phone
    .getByRole('region', { name: 'Câu hỏi được quan tâm' })
    .getByRole('listitem')
    .filter({ hasText: text });

test('the room at once: three phones, two moderators and the screens', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const screen = page.viewportSize() ?? { width: 1440, height: 900 };
  const session = await sessionOfTwo(page, `Cả phòng cùng lúc ${Date.now()}`);
  const line = await openLine();
  const somebody = async (account: string, path: string, viewport = screen) => {
    const desk = await (await browser.newContext({ viewport })).newPage();
    await signInAs(desk, account);
    await desk.goto(`/${path}`);
    return desk;
  };
  const [one, other, operator, stage, chair, mc] = await Promise.all([
    somebody('dieuhanh', `sessions/${session.id}/questions`),
    somebody('dieuhanh2', `sessions/${session.id}/questions`),
    somebody('bantochuc', `sessions/${session.id}/show`),
    somebody('bantochuc', `stage/${session.id}`, { width: 1920, height: 1080 }),
    somebody('bantochuc', `chair/${session.id}`),
    somebody('bantochuc', `mc/${session.id}`),
  ]);
  const first = await phoneOf(browser, session.joinCode, 'Nguyễn Thị Ánh');
  const second = await phoneOf(browser, session.joinCode, 'Trần Văn Bình');
  const far = await phoneOf(browser, session.joinCode, 'Lò Thị Cúc', line);

  await test.step('all ask, one of them without a line', async () => {
    await expect(far.getByRole('heading', { name: 'Câu hỏi được quan tâm' })).toBeVisible();
    line.cut();
    await far.getByLabel('Câu hỏi của thầy cô').fill(OFFLINE);
    await far.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await Promise.all([ask(first, SALARY), ask(second, SALARY_AGAIN)]);
    await expect(own(far, OFFLINE)).toContainText('Chờ gửi');
    await expect(far.getByText(/^Mất kết nối/)).toBeVisible();
    for (const desk of [one, other]) {
      await expect(row(desk, SALARY)).toHaveCount(1);
      await expect(row(desk, SALARY_AGAIN)).toHaveCount(1);
      await expect(row(desk, OFFLINE)).toHaveCount(0);
    }
  });

  await test.step('both moderators act on one question: the second one is shown it', async () => {
    await openDetail(other, SALARY_AGAIN);
    await panel(other).getByRole('button', { name: 'Sửa nội dung' }).click();
    await panel(other).getByLabel('Nội dung được công bố').fill(EDITED);
    await row(one, SALARY_AGAIN).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(one.getByText('Đã duyệt câu hỏi.')).toBeVisible();
    await panel(other).getByRole('button', { name: 'Lưu', exact: true }).click();
    const conflict = other.getByRole('dialog', { name: 'Người khác vừa thay đổi câu hỏi này' });
    await expect(conflict).toContainText('đã duyệt');
    await conflict.getByRole('button', { name: 'Vẫn thực hiện' }).click();
    await expect(panel(other).getByText(EDITED)).toBeVisible();
    await closeDetail(other);
    await row(one, SALARY).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(published(first, EDITED)).toBeVisible();
    await expect(published(second, SALARY)).toBeVisible();
  });

  await test.step('the line is back, and what waited arrives once', async () => {
    line.mend();
    await expect(own(far, OFFLINE)).toContainText(/Đã gửi|đã xem/, { timeout: 40_000 });
    await expect(own(far, OFFLINE)).toHaveCount(1);
    for (const desk of [one, other]) await expect(row(desk, OFFLINE)).toHaveCount(1);
    await one.reload();
    await expect(row(one, OFFLINE)).toHaveCount(1);
    await far.reload();
    await expect(own(far, OFFLINE)).toHaveCount(1);
    // What the others did meanwhile is there as well.
    await expect(published(far, SALARY)).toBeVisible();
  });

  await test.step('two questions become one, and keep who asked and who supports them', async () => {
    await published(far, SALARY).getByRole('button').click();
    await expect(published(far, SALARY).getByRole('button')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await one.getByRole('tab', { name: /^Tất cả/ }).click();
    await expect(row(one, SALARY)).toContainText('1 lượt ủng hộ');
    for (const text of [SALARY, EDITED]) {
      await row(one, text).getByRole('checkbox', { name: 'Chọn để gộp' }).check();
    }
    await one
      .getByRole('region', { name: 'Câu hỏi đã chọn' })
      .getByRole('button', { name: 'Gộp câu hỏi' })
      .click();
    const dialog = one.getByRole('dialog', { name: 'Gộp 2 câu hỏi' });
    await dialog.getByRole('radio', { name: EDITED }).check();
    await dialog.getByRole('button', { name: 'Gộp 2 câu hỏi' }).click();
    await expect(row(one, EDITED)).toContainText('2 người cùng hỏi');
    await expect(first.getByText(`Đã gộp với câu hỏi cùng nội dung: “${EDITED}”`)).toBeVisible();
    await expect(published(far, EDITED).getByRole('button')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(published(far, SALARY)).toHaveCount(0);
  });

  await test.step('it goes on stage, and everybody sees it there', async () => {
    await row(one, EDITED).getByRole('button', { name: 'Đưa lên màn hình' }).click();
    await expect(stage.getByText(EDITED)).toBeVisible();
    await expect(chair.getByText(EDITED).first()).toBeVisible();
    await expect(mc.getByText(EDITED).first()).toBeVisible();
    for (const phone of [first, second]) {
      await expect(phone.getByText('Lên sân khấu')).toBeVisible();
    }
    await expect(published(far, EDITED)).toContainText('Đang được trả lời');
    await expectAccessible(stage);
    await expectAccessible(far);
  });

  await test.step('it is answered with a note, which all who asked read', async () => {
    await other.getByRole('tab', { name: /^Tất cả/ }).click();
    await row(other, EDITED).getByRole('button', { name: 'Đã trả lời', exact: true }).click();
    await expect(row(other, EDITED).getByText('Đã trả lời')).toBeVisible();
    await openDetail(other, EDITED);
    await panel(other).getByRole('button', { name: 'Ghi nội dung trả lời' }).click();
    await panel(other).getByLabel('Người trả lời').fill('Đại diện Vụ (thử)');
    await panel(other).getByLabel('Tóm tắt nội dung trả lời').fill(ANSWER);
    await panel(other).getByRole('button', { name: 'Lưu', exact: true }).click();
    for (const phone of [first, second]) {
      await expect(
        phone.getByText(new RegExp(`Trả lời tại hội trường: .*${ANSWER}`)),
      ).toBeVisible();
    }
    await expect(published(far, EDITED)).toContainText('Đã trả lời');
    await expect(stage.getByText(EDITED)).toHaveCount(0);
    await closeDetail(other);
  });

  await test.step('somebody gets the floor: name and time are on every screen', async () => {
    await operator.goto(`/sessions/${session.id}/floor`);
    await operator.getByRole('tab', { name: 'Quy tắc' }).click();
    await operator.getByLabel('Số phút cho mỗi người').fill('3');
    await operator.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await expect(operator.getByText('Đã lưu quy tắc. Danh sách được xếp lại.')).toBeVisible();
    await operator.getByRole('tab', { name: /^Danh sách chờ/ }).click();
    await far.getByRole('button', { name: 'Xin phát biểu' }).click();
    await far.getByLabel('Nội dung muốn phát biểu').fill(TOPIC);
    await far.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(chair.getByText(TOPIC)).toBeVisible();
    await operator.getByRole('button', { name: 'Gọi: Lò Thị Cúc' }).click();
    await operator.getByRole('button', { name: 'Bắt đầu: Lò Thị Cúc' }).click();
    for (const phone of [first, second]) await expect(phone.getByText(TOPIC)).toBeVisible();
    await expect(far.getByRole('alert').getByText('Mời thầy cô phát biểu')).toBeVisible();

    await operator.goto(`/sessions/${session.id}/show`);
    await expect(operator.getByRole('img', { name: /^Xem trước: .*Lò Thị Cúc$/ })).toBeVisible();
    await expect(stage.getByText('Lò Thị Cúc')).toHaveCount(0);
    await operator.getByRole('button', { name: /^Phát lên sân khấu/ }).click();
    await expect(stage.getByText('Lò Thị Cúc')).toBeVisible();
    await expect(stage.getByText(TOPIC)).toBeVisible();
    for (const each of [stage, chair, mc]) {
      await expect(each.getByRole('timer')).toContainText(/^[^0-9]*[12]:\d\d/);
    }
    await expectAccessible(stage);
    await expectAccessible(chair);
    await picture(stage, 'stage-speaker');
  });

  await test.step('no key takes a speaker off the screen before the desk has been asked', async () => {
    await row(one, OFFLINE).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await row(one, OFFLINE).getByRole('button', { name: 'Đưa lên màn hình' }).focus();
    await one.keyboard.press('s');
    const asked = one.getByRole('dialog', { name: 'Đưa ngay lên màn hình?' });
    await expect(asked).toContainText('Hội trường đang thấy: Người phát biểu: Lò Thị Cúc');
    await expectAccessible(one);
    await asked.getByRole('button', { name: 'Đưa lên xem trước' }).click();
    await expect(row(one, OFFLINE)).toContainText('Trong ô xem trước');
    // Beside those who speak, on a wide screen.
    if (screen.width > 1200) await expect(chair.getByText(OFFLINE)).toBeInViewport();
    await expect(stage.getByText('Lò Thị Cúc')).toBeVisible();
    await expect(stage.getByText(OFFLINE)).toHaveCount(0);
  });

  await test.step('when they have spoken the screens are free again', async () => {
    await operator.goto(`/sessions/${session.id}/floor`);
    await operator.getByRole('button', { name: 'Kết thúc: Lò Thị Cúc' }).click();
    await expect(far.getByText('Đã phát biểu')).toBeVisible();
    await expect(stage.getByText('Lò Thị Cúc')).toHaveCount(0);
    for (const each of [stage, chair, mc]) await expect(each.getByRole('timer')).toHaveCount(0);
  });

  const everybody = [one, other, operator, stage, chair, mc, first, second, far];
  await Promise.all(everybody.map((each) => each.context().close()));
  await line.end();
});
