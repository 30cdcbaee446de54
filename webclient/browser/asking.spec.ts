import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { openLine } from './line.ts';
import { picture } from './pictures.ts';

const OFFLINE = 'Trường ghép ở vùng biên có được tính thêm định mức giờ dạy không?';
const HIDDEN = 'Trường tôi nợ phụ cấp thâm niên đã hai năm, tôi phải hỏi ở đâu?';
const HOUSING = 'Bao giờ có nhà công vụ cho giáo viên vùng cao?';
const TYPED = 'bao gio xay nha cong vu cho gv vung cao';
const NAME = 'Lường Thị Kín';

/** The demo's second session, live: the walk has the first one for itself. */
async function openAfternoon(organizer: Page): Promise<{ address: string; join: string }> {
  await signInAs(organizer, 'bantochuc');
  await organizer.goto('/events?q=gap+go+nha+giao');
  await organizer.getByRole('link', { name: /Bộ trưởng gặp gỡ nhà giáo/ }).click();
  const link = organizer.getByRole('link', { name: /^Buổi 2/ });
  const address = ((await link.getAttribute('href')) ?? '').replace(/\/agenda$/, '');
  await organizer.goto(`${address}/agenda`);
  await organizer.getByRole('button', { name: 'Bắt đầu buổi' }).click();
  await organizer.getByRole('dialog').getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(organizer.getByText('Đang diễn ra').first()).toBeVisible();
  return { address, join: (await organizer.getByText(/\/j\/[2-9B-Z]{8}$/).textContent()) ?? '' };
}

async function comeIn(phone: Page, name: string, school: string, province: string) {
  await phone.getByLabel('Họ và tên').fill(name);
  await phone.getByLabel('Trường, đơn vị công tác').fill(school);
  await phone.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill(province);
  await phone.getByRole('option').first().click();
  await phone.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
  await expect(phone.getByRole('heading', { name: 'Câu hỏi được quan tâm' })).toBeVisible();
}

async function ask(phone: Page, text: string): Promise<void> {
  await phone.getByLabel('Câu hỏi của thầy cô').fill(text);
  await phone.getByRole('button', { name: 'Gửi câu hỏi' }).click();
}

function asked(phone: Page, text: string) {
  return phone
    .getByRole('region', { name: 'Câu hỏi của tôi' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

test('asking on a bad line, instead of somebody else, and hidden', async ({
  page: organizer,
  browser,
  playwright,
}, testInfo) => {
  test.setTimeout(300_000);
  const screen = organizer.viewportSize() ?? { width: 1440, height: 900 };
  const contexts: BrowserContext[] = [];
  const somebody = async (viewport = screen) => {
    const context = await browser.newContext({ viewport });
    contexts.push(context);
    return context.newPage();
  };
  const { address, join: joinAddress } = await openAfternoon(organizer);
  const moderator = await somebody();
  await signInAs(moderator, 'dieuhanh');
  await moderator.goto(`${address}/questions`);
  const onDesk = (text: string, desk = moderator) =>
    desk.getByRole('article').filter({ hasText: text });

  await test.step('a phone loses its line while asking, is switched off, and asks once', async () => {
    const line = await openLine();
    const memory = await mkdtemp(join(tmpdir(), 'diemcau-phone-'));
    /** The same phone, switched on again. */
    const switchOn = async () => {
      const context = await playwright.chromium.launchPersistentContext(memory, {
        ...testInfo.project.use.launchOptions,
        viewport: { width: 360, height: 740 },
        locale: 'vi-VN',
        proxy: { server: line.server },
      });
      const phone = context.pages()[0] ?? (await context.newPage());
      await phone.goto(joinAddress);
      return { phone, off: () => context.close() };
    };

    let { phone, off } = await switchOn();
    await comeIn(phone, 'Cô giáo Đường Xa', 'Trường Tiểu học Cổng Trời', 'ha giang');
    await phone.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    line.cut();
    await phone.getByLabel('Câu hỏi của thầy cô').fill(OFFLINE.slice(0, 30));
    await off();

    ({ phone, off } = await switchOn());
    await expect(phone.getByText(/^Mất kết nối/)).toBeVisible();
    await expect(phone.getByLabel('Câu hỏi của thầy cô')).toHaveValue(OFFLINE.slice(0, 30));
    await ask(phone, OFFLINE);
    await expect(asked(phone, OFFLINE)).toContainText('Chờ gửi');
    await expectAccessible(phone);
    await picture(phone, 'asking-offline');
    // A second window shows it as well, once.
    const second = await phone.context().newPage();
    await second.goto(joinAddress);
    await expect(asked(second, OFFLINE)).toHaveCount(1);
    await off();

    line.mend();
    ({ phone, off } = await switchOn());
    await expect(asked(phone, OFFLINE)).toContainText(/Đã gửi|đã xem/, { timeout: 30_000 });
    await expect(asked(phone, OFFLINE)).toHaveCount(1);
    await expect(onDesk(OFFLINE)).toHaveCount(1);
    // The row has stood before the moderator's eyes.
    await onDesk(OFFLINE).scrollIntoViewIfNeeded();
    await expect(asked(phone, OFFLINE)).toContainText('Người điều hành đã xem');
    await moderator.reload();
    await expect(onDesk(OFFLINE)).toHaveCount(1);
    await off();
    await line.end();
  });

  const teacher = await somebody({ width: 360, height: 740 });
  await test.step('what was asked already is offered, supported instead, and taken back', async () => {
    const colleague = await somebody({ width: 360, height: 740 });
    await colleague.goto(joinAddress);
    await comeIn(colleague, 'Thầy Hỏi Trước', 'Trường Tiểu học Thử', 'ha noi');
    await ask(colleague, HOUSING);
    await onDesk(HOUSING).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(asked(colleague, HOUSING)).toContainText('Đã được duyệt');

    await teacher.goto(joinAddress);
    await comeIn(teacher, NAME, 'Trường PTDTBT Giấu Tên', 'lai chau');
    const field = teacher.getByLabel('Câu hỏi của thầy cô');
    await field.pressSequentially(TYPED, { delay: 20 });
    await expect(teacher.getByText('Đã có người hỏi?')).toBeVisible();
    await expectAccessible(teacher);
    await picture(teacher, 'asking-alike');
    await teacher.getByRole('button', { name: 'Ủng hộ câu này (0)' }).click();
    await expect(field).toHaveValue('');
    const vote = teacher
      .getByRole('region', { name: 'Câu hỏi được quan tâm' })
      .getByRole('button', { name: /^Ủng hộ/ });
    await expect(vote).toHaveAttribute('aria-pressed', 'true');
    await teacher.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect(field).toHaveValue(TYPED);
    await expect(vote).toHaveAttribute('aria-pressed', 'false');
    await field.fill('');
  });

  await test.step('the organizer sets limits, and the phones say so at once', async () => {
    await organizer.goto(`${address}/questions`);
    await organizer.getByRole('button', { name: 'Quy định đặt câu hỏi' }).click();
    const dialog = organizer.getByRole('dialog');
    await dialog.getByLabel('Tổng số câu, mỗi người').fill('200');
    await dialog.getByRole('button', { name: 'Lưu quy định' }).click();
    await expect(dialog.getByText('Hãy nhập một số nguyên')).toBeVisible();
    await dialog.getByLabel('Tổng số câu, mỗi người').fill('1');
    await dialog.getByLabel('Số lượt ủng hộ, mỗi người').fill('5');
    await expectAccessible(organizer);
    await picture(organizer, 'asking-settings');
    await dialog.getByRole('button', { name: 'Lưu quy định' }).click();
    await expect(dialog).toBeHidden();
    await expect(teacher.getByText('Còn gửi được 1 câu.')).toBeVisible();
    await expect(teacher.getByText('Thầy cô còn 5 lượt ủng hộ.')).toBeVisible();
  });

  await test.step('a hidden question shows nobody, until two people open it', async () => {
    await teacher.getByLabel('Ẩn danh với trường và tỉnh').check();
    await ask(teacher, HIDDEN);
    await expect(asked(teacher, HIDDEN)).toContainText('Ẩn danh');
    await expect(teacher.getByRole('button', { name: 'Gửi câu hỏi' })).toBeDisabled();
    await expect(onDesk(HIDDEN)).toContainText('Ẩn danh (đã xác minh)');
    await expect(onDesk(HIDDEN)).not.toContainText(NAME);
    await expectAccessible(teacher);
    await picture(teacher, 'asking-hidden');

    await onDesk(HIDDEN).getByRole('button', { name: 'Mở danh tính…' }).click();
    const asking = moderator.getByRole('dialog');
    await asking.getByLabel('Lý do').fill('Có dấu hiệu trù dập, cần cử người bảo vệ ngay.');
    await expectAccessible(moderator);
    await picture(moderator, 'asking-request');
    await asking.getByRole('button', { name: 'Đề nghị mở' }).click();
    await expect(asking.getByText(/^Bạn đã đề nghị/)).toBeVisible();
    await expect(asking.getByRole('button', { name: 'Xác nhận mở danh tính' })).toHaveCount(0);

    await expect(onDesk(HIDDEN, organizer)).toContainText('Có đề nghị mở danh tính');
    await onDesk(HIDDEN, organizer).getByRole('button', { name: 'Xem việc mở danh tính…' }).click();
    const confirming = organizer.getByRole('dialog');
    await expect(confirming.getByText(/Có dấu hiệu trù dập/)).toBeVisible();
    await expect(confirming.getByText(NAME)).toHaveCount(0);
    await expectAccessible(organizer);
    await picture(organizer, 'asking-confirm');
    await confirming.getByRole('button', { name: 'Xác nhận mở danh tính' }).click();
    await confirming.getByRole('button', { name: 'Đóng', exact: true }).last().click();
    await expect(onDesk(HIDDEN, organizer)).toContainText(NAME);
    await asking.getByRole('button', { name: 'Đóng', exact: true }).last().click();
    await expect(onDesk(HIDDEN)).toContainText(NAME);
    await expect(onDesk(HIDDEN)).toContainText('Đã mở danh tính');
    await picture(moderator, 'asking-opened');
    await expect(asked(teacher, HIDDEN)).toContainText(
      /Danh tính được mở lúc .* Lý do: Có dấu hiệu/,
    );
    await expect(asked(teacher, HIDDEN)).toContainText(
      'người điều hành câu hỏi đề nghị, ban tổ chức xác nhận',
    );

    // In the hall it stays hidden all the same.
    await onDesk(HIDDEN).getByRole('button', { name: 'Duyệt', exact: true }).click();
    const listed = teacher
      .getByRole('region', { name: 'Câu hỏi được quan tâm' })
      .getByRole('listitem')
      .filter({ hasText: HIDDEN });
    await expect(listed).toBeVisible();
    const other = await somebody({ width: 360, height: 740 });
    await other.goto(joinAddress);
    await comeIn(other, 'Người Ngoài', 'Trường Khác', 'lai chau');
    await expect(other.getByText(HIDDEN)).toBeVisible();
    await expect(other.getByText('Ẩn danh (đã xác minh)')).toBeVisible();
    await expect(other.getByText(NAME)).toHaveCount(0);
  });

  await test.step('the session is closed again', async () => {
    await organizer.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await organizer.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
    await expect(teacher.getByText('Buổi gặp gỡ đã kết thúc.')).toBeVisible();
    await Promise.all(contexts.map((context) => context.close()));
  });
});
