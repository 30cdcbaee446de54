import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { morningSession, signInAs } from './demo.ts';
import { addSession, choose, startDraft } from './drafting.ts';
import { openLine, type Line } from './line.ts';
import { linkMailedTo, newestMail } from './mailbox.ts';
import { picture } from './pictures.ts';

const FIRST = 'Bao giờ giáo viên mầm non được hưởng chế độ làm việc như các cấp học khác?';
const UNFIT = 'Xin hỏi riêng về vụ việc của cá nhân tôi ở trường.';
const OFFLINE = 'Giáo viên dạy trường ghép ở vùng cao có được tính thêm định mức giờ dạy không?';

/** Everybody of the walk, each with a browser of their own. */
class Cast {
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #screen: { width: number; height: number };

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#screen = page.viewportSize() ?? { width: 1440, height: 900 };
  }

  /** At a desk, or wherever this project's screen stands. */
  async somebody(account?: string): Promise<Page> {
    const page = await this.#newcomer(this.#screen);
    if (account) await signInAs(page, account);
    return page;
  }

  /** With a cheap phone, whatever the project's screen. */
  async phone(line?: Line): Promise<Page> {
    return this.#newcomer({ width: 360, height: 740 }, line);
  }

  async #newcomer(viewport: { width: number; height: number }, line?: Line): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport,
      ...(line && { proxy: { server: line.server } }),
    });
    this.#contexts.push(context);
    return context.newPage();
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}

async function join(phone: Page, name: string, school: string, province: string) {
  await phone.getByLabel('Họ và tên').fill(name);
  await phone.getByLabel('Trường, đơn vị công tác').fill(school);
  const provinces = phone.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  await provinces.fill(province);
  await phone.getByRole('option').first().click();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  await expect(phone.getByRole('heading', { name: 'Câu hỏi được quan tâm' })).toBeVisible();
}

async function ask(phone: Page, text: string): Promise<void> {
  await phone.getByLabel('Câu hỏi của thầy cô').fill(text);
  await phone.getByRole('button', { name: 'Gửi câu hỏi' }).click();
}

/** Among what this phone asked. */
function asked(phone: Page, text: string) {
  return phone
    .getByRole('region', { name: 'Câu hỏi của tôi' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

function published(phone: Page, text: string) {
  return phone
    .getByRole('region', { name: 'Câu hỏi được quan tâm' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

/** Fills in what is required of the demo's form, and perhaps the last free text. */
async function answerFeedback(phone: Page, open: () => Promise<unknown>, words?: string) {
  await open();
  await expect(phone.getByRole('heading', { name: /^Góp ý sau chương trình/ })).toBeVisible();
  await expectAccessible(phone);
  const choices = phone.getByRole('group').filter({ has: phone.getByRole('radio') });
  for (const choice of await choices.all()) await choice.getByRole('radio').first().check();
  if (words) await phone.getByRole('textbox').last().fill(words);
  await phone.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(phone.getByText('Đã nhận góp ý. Xin cảm ơn!')).toBeVisible();
  await expectAccessible(phone);
}

test('one meeting, end to end', async ({ page: organizer, browser }) => {
  test.setTimeout(420_000);
  const cast = new Cast(browser, organizer);
  const line = await openLine();
  let session = '';
  let joinAddress = '';
  let hostAddress = '';

  await test.step('the organizer finds the meeting, in Vietnamese and in English', async () => {
    await signInAs(organizer, 'bantochuc');
    session = await morningSession(organizer);
    await expect(organizer.getByRole('heading', { level: 1 })).toContainText('Bộ trưởng gặp gỡ');
    await organizer.getByRole('button', { name: 'English' }).click();
    await expect(organizer.getByRole('heading', { name: 'Sessions' })).toBeVisible();
    await expectAccessible(organizer);
    await organizer.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect(organizer.getByRole('heading', { name: 'Các buổi' })).toBeVisible();
    await organizer.goto(`${session}/points?level=PROVINCE`);
    await expect(organizer.getByText('Tổng số điểm cầu')).toBeVisible();
    await expect(organizer.getByText(/\b63\b/).first()).toBeVisible();
  });

  await test.step('a second event is drafted, published and cancelled', async () => {
    const title = `Hội nghị thử toàn trình ${Date.now()}`;
    await startDraft(organizer, title);
    await addSession(organizer, 'Phiên toàn thể');
    await organizer.getByRole('button', { name: 'Công bố' }).click();
    await organizer.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
    await expect(organizer.getByText('Đã công bố', { exact: true })).toBeVisible();
    await choose(organizer, 'Hủy sự kiện', 'Hủy sự kiện');
    await expect(organizer.getByText('Đã hủy', { exact: true }).first()).toBeVisible();
  });

  const host = await cast.somebody();
  await test.step('the provincial offices are invited, and one accepts by the mailed link', async () => {
    const before = await newestMail();
    await organizer.goto(`${session}/invitations`);
    const sent = organizer.getByRole('progressbar', { name: 'Đã gửi' });
    // The demo has invited delegates already.
    const delegates = Number(await sent.getAttribute('aria-valuemax'));
    await organizer.getByRole('button', { name: 'Gửi giấy mời' }).first().click();
    const dialog = organizer.getByRole('dialog');
    await expect(dialog.getByText(/^63 điểm cầu sẽ nhận thư/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Gửi 63 giấy mời' }).click();
    await expect(sent).toHaveAttribute('aria-valuenow', String(delegates + 63), {
      timeout: 60_000,
    });
    await organizer.getByRole('searchbox', { name: 'Tìm' }).fill('ha giang');
    const row = organizer.getByRole('row').filter({ hasText: 'Hà Giang' });
    await expect(row).toContainText('Chưa trả lời');

    hostAddress = (await row.textContent())?.match(/[\w.-]+@[\w.-]+\.example/)?.[0] ?? '';
    const guest = await cast.phone();
    await guest.goto(await linkMailedTo(hostAddress, '/reply', before));
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(guest);
    await guest.getByRole('button', { name: 'Tham dự', exact: true }).click();
    await expect(guest.getByRole('heading', { name: 'Đơn vị sẽ tham dự' })).toBeVisible();
    await expect(row).toContainText('Tham dự', { timeout: 15_000 });

    await host.goto(await linkMailedTo(hostAddress, '/reply', before));
    await host.getByRole('button', { name: 'Chuẩn bị điểm cầu' }).click();
    await host.getByRole('button', { name: 'Vào', exact: true }).click();
  });

  await test.step('the host prepares the own point, and the board changes within a second', async () => {
    await organizer.goto(`${session}/points?q=ha+giang&level=PROVINCE`);
    const row = organizer.getByRole('row').filter({ hasText: 'tỉnh Hà Giang' });
    await expect(row).toBeVisible();
    await expect(host).toHaveURL(/\/points\/[0-9a-f-]+$/);
    await expect(host.getByRole('heading', { level: 1, name: 'Hà Giang' })).toBeVisible();
    await expect(host.getByRole('link', { name: 'Phòng GD&ĐT huyện Mèo Vạc' })).toBeVisible();
    await expectAccessible(host);

    await host.getByRole('button', { name: 'Cử cán bộ kỹ thuật' }).click();
    await host.getByLabel(/^Họ và tên/).fill('Cán bộ kỹ thuật (thử)');
    await host.getByRole('button', { name: 'Lưu' }).click();
    await expect(row).toContainText('Đang chuẩn bị', { timeout: 1_000 });
    for (const tick of await host.getByRole('checkbox').all()) {
      if (await tick.isDisabled()) continue;
      await tick.click();
      await expect(tick).toBeChecked();
    }
    await expect(row).toContainText('Sẵn sàng', { timeout: 1_000 });
    await organizer.goto(`${session}/points`);
    await expect(organizer.getByText('Tổng số điểm cầu')).toBeVisible();
    await picture(organizer, 'board');
  });

  await test.step('the session goes live', async () => {
    await organizer.goto(`${session}/agenda`);
    await organizer.getByRole('button', { name: 'Bắt đầu buổi' }).click();
    await organizer.getByRole('dialog').getByRole('button', { name: 'Bắt đầu' }).click();
    await expect(organizer.getByText('Đang diễn ra').first()).toBeVisible();
    joinAddress = (await organizer.getByText(/\/j\/[2-9B-Z]{8}$/).textContent()) ?? '';
  });

  const teacher = await cast.phone(line);
  const colleague = await cast.phone();
  const moderator = await cast.somebody('dieuhanh');
  const stage = await cast.somebody('sankhau');

  await test.step('a teacher asks, and the moderator sees it at once', async () => {
    await moderator.goto(`${session}/questions`);
    await expect(moderator.getByText('Không còn câu hỏi nào chờ duyệt')).toBeVisible();
    await teacher.goto(joinAddress);
    await join(teacher, 'Cô giáo Thử Nghiệm', 'Trường Mầm non Thử', 'quang tri');
    // One who cannot scan types the code.
    await colleague.goto('/j');
    await expectAccessible(colleague);
    await colleague.getByLabel('Mã tham dự').fill(joinAddress.slice(-8).toLowerCase());
    await colleague.getByRole('button', { name: 'Tiếp tục' }).click();
    await join(colleague, 'Thầy giáo Thử Nghiệm', 'Trường Tiểu học Thử', 'ha noi');
    await ask(teacher, FIRST);
    await expect(asked(teacher, FIRST)).toContainText(/Đã gửi|đã xem/);
    await expect(moderator.getByText(FIRST)).toBeVisible({ timeout: 1_000 });
    await expectAccessible(teacher);
  });

  await test.step('off the line, the phone keeps a question and sends it once', async () => {
    line.cut();
    await ask(teacher, OFFLINE);
    await expect(asked(teacher, OFFLINE)).toContainText('Chờ gửi');
    await expect(teacher.getByText(/^Mất kết nối. 1 mục đang chờ/)).toBeVisible();
    await expectAccessible(teacher);
    await ask(teacher, UNFIT);
    await expect(teacher.getByText(/^Mất kết nối. 2 mục đang chờ/)).toBeVisible();
    line.mend();
    await expect(asked(teacher, OFFLINE)).toContainText(/Đã gửi|đã xem/, { timeout: 30_000 });
    await expect(asked(teacher, UNFIT)).toContainText(/Đã gửi|đã xem/);
    await expect(asked(teacher, OFFLINE)).toHaveCount(1);
    await expect(moderator.getByText(OFFLINE)).toHaveCount(1);
    await teacher.reload();
    await expect(asked(teacher, OFFLINE)).toHaveCount(1);
    await moderator.reload();
    await expect(moderator.getByText(OFFLINE)).toHaveCount(1);
  });

  const onDesk = (text: string) => moderator.getByRole('article').filter({ hasText: text });

  await test.step('the moderator approves one and rejects another with a reason', async () => {
    await expectAccessible(moderator);
    await onDesk(FIRST).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(asked(teacher, FIRST)).toContainText('Đã được duyệt');
    await expect(published(colleague, FIRST)).toBeVisible();
    await onDesk(UNFIT).getByRole('button', { name: 'Từ chối' }).click();
    const dialog = moderator.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Đây là vụ việc cá nhân/ }).check();
    await expectAccessible(moderator);
    await dialog.getByRole('button', { name: 'Từ chối câu hỏi' }).click();
    await expect(asked(teacher, UNFIT)).toContainText('Lý do: Đây là vụ việc cá nhân.');
    await expect(published(colleague, UNFIT)).toHaveCount(0);
    await expectAccessible(teacher);
  });

  await test.step('support counts once for each participant', async () => {
    const vote = published(colleague, FIRST).getByRole('button', { name: /^Ủng hộ/ });
    await vote.click();
    await expect(vote).toHaveAttribute('aria-pressed', 'true');
    await expect(published(teacher, FIRST).getByRole('button')).toContainText('1');
    // The same person in a second tab finds the vote given, and can only take it back.
    const again = await colleague.context().newPage();
    await again.goto(joinAddress);
    const other = published(again, FIRST).getByRole('button', { name: /^Ủng hộ/ });
    await expect(other).toHaveAttribute('aria-pressed', 'true');
    await expect(other).toContainText('1');
    await other.click();
    await expect(published(teacher, FIRST).getByRole('button')).toContainText('0');
    // Two taps in a row count as one: the second thought comes a moment later.
    await expect(async () => {
      await other.click();
      await expect(other).toHaveAttribute('aria-pressed', 'true', { timeout: 1_000 });
    }).toPass();
    await expect(published(teacher, FIRST).getByRole('button')).toContainText('1');
    await again.close();
  });

  await test.step('the question goes on stage and is answered', async () => {
    await stage.goto(session.replace('/sessions/', '/stage/'));
    await expect(stage.getByRole('img', { name: /QR/ })).toBeVisible();
    await expectAccessible(stage);
    await moderator.getByRole('tab', { name: /^Đã duyệt/ }).click();
    await onDesk(FIRST).getByRole('button', { name: 'Đưa lên màn hình' }).click();
    await expect(stage.getByText(FIRST)).toBeVisible();
    await expectAccessible(stage);
    await picture(stage, 'stage');
    await expect(asked(teacher, FIRST)).toContainText('Lên sân khấu');
    await expect(published(colleague, FIRST)).toContainText('Đang được trả lời');
    await picture(colleague, 'phone');
    await moderator
      .getByRole('region', { name: 'Đang được trả lời' })
      .getByRole('button', { name: 'Đã trả lời' })
      .click();
    await expect(stage.getByText(FIRST)).toBeHidden();
    await expect(asked(teacher, FIRST)).toContainText('Đã trả lời');
    await expectAccessible(colleague);
  });

  await test.step('the session is closed', async () => {
    await organizer.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await organizer.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
    await expect(teacher.getByText('Buổi gặp gỡ đã kết thúc.')).toBeVisible();
    await expect(teacher.getByRole('button', { name: 'Gửi câu hỏi' })).toHaveCount(0);
  });

  await test.step('the feedback form goes out by mail and on the join page', async () => {
    await organizer.getByRole('link', { name: 'Góp ý', exact: true }).click();
    await expect(organizer.getByLabel(/^Tên phiếu/)).toHaveValue(/^Góp ý sau chương trình/);
    await expectAccessible(organizer);
    const before = await newestMail();
    await organizer.getByRole('button', { name: 'Mở phiếu góp ý' }).click();
    await organizer
      .getByRole('dialog')
      .getByRole('button', { name: /^Mở phiếu và gửi/ })
      .click();
    await expect(organizer.getByText('Đang nhận góp ý')).toBeVisible();
    await answerFeedback(teacher, () =>
      teacher.getByRole('link', { name: 'Góp ý về phiên họp' }).click(),
    );
    const guest = await cast.phone();
    const link = await linkMailedTo(hostAddress, '/feedback', before);
    await answerFeedback(guest, () => guest.goto(link), 'Mong có chương trình này mỗi năm.');
  });

  await test.step('the organizer reads the summary and takes it home as a workbook', async () => {
    await expect(organizer.getByText(/^2 góp ý trên \d+ lời mời/)).toBeVisible({ timeout: 20_000 });
    await organizer.getByRole('button', { name: 'Tỷ lệ', exact: true }).click();
    await expect(organizer.getByRole('row', { name: /^Hà Giang/ })).toContainText('100%');
    await expect(organizer.getByText('Mong có chương trình này mỗi năm.')).toBeVisible();
    await expectAccessible(organizer);
    const downloading = organizer.waitForEvent('download');
    await organizer.getByRole('link', { name: 'Tải XLSX' }).click();
    const workbook = await readFile(await (await downloading).path());
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
  });

  await cast.leave();
  await line.end();
});
