import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call } from './meetings.ts';

const QUESTION = 'Bao giờ giáo viên vùng cao được hưởng phụ cấp như các bậc học khác?';
/** As long as a question may be. */
const WHOLE = `${QUESTION} ${'Xin nêu rõ lộ trình thực hiện. '.repeat(40)}`.slice(0, 1_000).trim();
const MESSAGE = 'Điểm cầu Quảng Trị đang nối lại, xin chờ hai phút';

interface Meeting {
  id: string;
  eventId: string;
  joinCode: string;
}

/** A live session with three agenda items. */
async function liveSession(organizer: Page, title: string): Promise<Meeting> {
  const { id } = await announcedSession(organizer, title, []);
  const session = await (await organizer.request.get(`/api/sessions/${id}`)).json();
  const items = [
    { startMinute: 0, minutes: 30, title: 'Khai mạc', speaker: 'Ban tổ chức' },
    { startMinute: 30, minutes: 60, title: 'Hỏi đáp', speaker: 'Ông Lê Văn Hoài, Giám đốc Sở' },
    { startMinute: 90, minutes: 20, title: 'Bế mạc' },
  ];
  const answer = await organizer.request.put(`/api/sessions/${id}/agenda`, {
    data: { version: session.version, items },
    headers: { Origin: new URL(organizer.url()).origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  await call(organizer, `sessions/${id}/open`);
  return { id, eventId: session.eventId, joinCode: session.joinCode };
}

/** Gives one of the demo's accounts a role in another event, as an administrator does. */
async function grant(administrator: Page, account: string, role: string, eventId: string) {
  const found = await (
    await administrator.request.get(`/api/accounts?q=${account}@demo.example`)
  ).json();
  const known = await (
    await administrator.request.get(`/api/accounts/${found.items[0].id}`)
  ).json();
  const grants = known.grants.map(({ role: held, scopeKind, scopeId }: Record<string, string>) => ({
    role: held,
    scopeKind,
    scopeId,
  }));
  const answer = await administrator.request.put(`/api/accounts/${known.id}/grants`, {
    data: {
      version: known.version,
      grants: [...grants, { role, scopeKind: 'EVENT', scopeId: eventId }],
    },
    headers: { Origin: new URL(administrator.url()).origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Somebody at a screen of their own, whose machine's clock is wrong by so many milliseconds. */
async function somebody(
  browser: Browser,
  account: string,
  viewport: { width: number; height: number } | null,
  wrongBy = 0,
): Promise<Page> {
  const context = await browser.newContext({ viewport: viewport ?? { width: 1440, height: 900 } });
  await context.addInitScript((skew: number) => {
    const Machine = Date;
    globalThis.Date = class extends Machine {
      constructor(...parts: []) {
        super(...((parts.length > 0 ? parts : [Machine.now() + skew]) as []));
      }

      static override now() {
        return Machine.now() + skew;
      }
    } as DateConstructor;
  }, wrongBy);
  const page = await context.newPage();
  await signInAs(page, account);
  return page;
}

/** When the timer on this page came to show what, by a clock that no page has set. */
async function changesOfTimer(page: Page): Promise<Map<string, number>> {
  const changes = await page.evaluate(
    () =>
      new Promise<[string, number][]>((done) => {
        const seen: [string, number][] = [];
        let last = '';
        const look = () => {
          const text = document.querySelector('[role=timer] .digits')?.textContent ?? '';
          if (text !== last) seen.push([text, performance.timeOrigin + performance.now()]);
          last = text;
          if (seen.length > 5) done(seen.slice(1));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return new Map(changes);
}

test('the operator prepares, sees it, takes it; stage, chair and MC follow', async ({
  page: organizer,
  browser,
}) => {
  await signInAs(organizer, 'bantochuc');
  const meeting = await liveSession(organizer, `Điều hành sân khấu ${Date.now()}`);
  const administrator = await somebody(browser, 'quantri', null);
  await grant(administrator, 'sankhau', 'STAGE_OPERATOR', meeting.eventId);
  await grant(administrator, 'dieuhanh', 'MODERATOR', meeting.eventId);
  await grant(administrator, 'chutri', 'CHAIR', meeting.eventId);
  const operator = await somebody(browser, 'sankhau', organizer.viewportSize());
  const stage = await somebody(browser, 'sankhau', { width: 1920, height: 1080 }, 7 * 60_000);
  const chair = await somebody(browser, 'chutri', organizer.viewportSize(), -13 * 60_000);
  const mc = await somebody(browser, 'sankhau', organizer.viewportSize());
  await operator.goto(`/sessions/${meeting.id}/show`);
  await stage.goto(`/stage/${meeting.id}`);
  await chair.goto(`/chair/${meeting.id}`);
  await mc.goto(`/mc/${meeting.id}`);
  const preview = operator.getByRole('img', { name: /^Xem trước/ });
  const onAir = operator.getByRole('img', { name: /^Hội trường đang thấy/ });
  const take = operator.getByRole('button', { name: /^Phát lên sân khấu/ });

  await test.step('the hall waits, and nothing can be taken', async () => {
    await expect(stage.getByRole('heading', { name: 'Mời quý thầy cô gửi câu hỏi' })).toBeVisible();
    await expect(take).toBeDisabled();
    await expectAccessible(operator);
    await expectAccessible(stage);
    await expectAccessible(chair);
    await expectAccessible(mc);
  });

  await test.step('a speaker goes through the preview to the stage by one key', async () => {
    await operator.getByRole('tab', { name: 'Người phát biểu' }).click();
    await operator.getByRole('button', { name: 'Ông Lê Văn Hoài' }).click();
    await expect(operator.getByLabel('Đơn vị, điểm cầu')).toHaveValue('Giám đốc Sở');
    await operator.getByRole('tabpanel').getByRole('button', { name: 'Xem trước' }).click();
    await expect(preview).toHaveAccessibleName('Xem trước: Người phát biểu: Ông Lê Văn Hoài');
    await expect(stage.getByText('Ông Lê Văn Hoài')).toHaveCount(0);
    await operator.getByRole('heading', { level: 1 }).click();
    await operator.keyboard.press('t');
    await expect(stage.getByText('Ông Lê Văn Hoài')).toBeVisible();
    await expect(onAir).toHaveAccessibleName(/Ông Lê Văn Hoài$/);
    await expect(mc.getByText('Ông Lê Văn Hoài').first()).toBeVisible();
    await expect(take).toBeDisabled();
    await expectAccessible(stage);
    await expectAccessible(operator);
  });

  await test.step('a question is asked, approved, prepared and taken', async () => {
    const phone = await browser.newContext();
    const joined = await phone.newPage();
    await joined.goto(`/j/${meeting.joinCode}`);
    await joined.getByLabel('Họ và tên').fill('Hồ Thị Ánh (thử)');
    await joined.getByLabel('Trường, đơn vị công tác').fill('Trường Tiểu học Hướng Phùng');
    await joined.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('quang tri');
    await joined.getByRole('option').first().click();
    await joined.getByRole('button', { name: 'Vào buổi gặp gỡ' }).click();
    await joined.getByLabel('Câu hỏi của thầy cô').fill(WHOLE);
    await joined.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    const moderator = await somebody(browser, 'dieuhanh', organizer.viewportSize());
    await moderator.goto(`/sessions/${meeting.id}/questions`);
    const row = moderator.getByRole('listitem').filter({ hasText: QUESTION });
    await row.getByRole('button', { name: /^Duyệt/ }).click();

    await operator.getByRole('tab', { name: /^Câu hỏi/ }).click();
    await operator.getByRole('button', { name: `Xem trước câu hỏi: ${QUESTION}` }).click();
    await expect(preview).toHaveAccessibleName(`Xem trước: Câu hỏi: ${WHOLE}`);
    await take.click();
    await expect(stage.getByText(QUESTION)).toBeVisible();
    await expect(stage.getByText('Hồ Thị Ánh (thử)')).toBeVisible();
    await expect(stage.getByText('Quảng Trị')).toHaveCount(1);
    await expect(chair.getByText(QUESTION).first()).toBeVisible();
    // However long it is, the chair sees what comes next, and all of it when asked for.
    if ((chair.viewportSize()?.width ?? 0) > 1200) {
      await expect(chair.getByRole('heading', { name: 'Câu hỏi tiếp theo' })).toBeInViewport();
    }
    // Until it has left the next ones it stands there as well.
    const whole = chair.getByRole('button', { name: 'Xem cả' });
    await expect(whole).toHaveCount(1);
    await whole.click();
    await expect(chair.getByRole('button', { name: 'Thu gọn' })).toBeVisible();
    await expectAccessible(stage);
    await expectAccessible(chair);
    await moderator.context().close();
    await phone.close();
  });

  await test.step('the timer is the same on every screen, whatever their clocks say', async () => {
    await operator.getByLabel('Đồng hồ cho').fill('Trả lời');
    await operator.getByRole('button', { name: '5 phút' }).click();
    await expect(stage.getByRole('timer')).toContainText(/[45]:/);
    await expect(chair.getByRole('timer')).toContainText(/[45]:/);
    // Over a scene that is not about it, the hall reads whose time it is.
    await expect(stage.getByText('Thời gian của: Trả lời')).toBeVisible();
    const [onStage, before] = await Promise.all([changesOfTimer(stage), changesOfTimer(chair)]);
    const both = [...onStage].filter(([text]) => before.has(text));
    expect(both.length).toBeGreaterThan(2);
    for (const [text, at] of both) {
      expect(Math.abs(at - (before.get(text) ?? 0)), `${text} on both screens`).toBeLessThan(200);
    }
    await operator.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(chair.getByText('Đang tạm dừng')).toBeVisible();
    await operator.getByRole('button', { name: 'Chạy tiếp' }).click();
    await operator.getByRole('button', { name: '1 phút', exact: true }).click();
    await expect(chair.getByRole('timer')).toContainText(/5:/);
  });

  await test.step('a poll tells the hall where to answer, as long as it is open', async () => {
    const question = 'Thầy cô nghe rõ không?';
    const content = { question, kind: 'SINGLE', options: ['Rõ', 'Chưa rõ'], most: null };
    await call(organizer, `sessions/${meeting.id}/polls`, { content: { ...content, scale: null } });
    await organizer.goto(`/sessions/${meeting.id}/polls`);
    await organizer.getByRole('button', { name: 'Mở cho mọi người' }).click();
    await operator.getByRole('tab', { name: /^Thăm dò/ }).click();
    await operator.getByRole('button', { name: `Xem trước thăm dò: ${question}` }).click();
    await take.click();
    await expect(stage.getByRole('heading', { name: question })).toBeVisible();
    await expect(stage.getByText('Trả lời trên điện thoại')).toBeVisible();
    await expect(stage.getByRole('img', { name: /^Mã QR mở .*\/j\// })).toHaveCount(1);
    await expectAccessible(stage);
    await organizer.getByRole('button', { name: 'Đóng', exact: true }).click();
    await expect(stage.getByText('Đã đóng')).toBeVisible();
    await expect(stage.getByRole('img', { name: /^Mã QR mở/ })).toHaveCount(0);
  });

  await test.step('the run of show goes on, is undone, and phones see the item', async () => {
    await operator.getByRole('button', { name: 'Bắt đầu mục tiếp theo' }).click();
    await expect(mc.getByRole('listitem').filter({ hasText: 'Khai mạc' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await operator.getByRole('button', { name: 'Chuyển sang mục tiếp theo' }).click();
    await expect(chair.getByText('Hỏi đáp').first()).toBeVisible();
    const undo = operator.getByRole('button', { name: 'Hoàn tác' });
    await expect(undo).toHaveAttribute('title', /Hỏi đáp/);
    await undo.click();
    await expect(mc.getByRole('listitem').filter({ hasText: 'Khai mạc' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expectAccessible(operator);
    await expectAccessible(mc);
  });

  await test.step('the chair acknowledges a message, and its sender sees it', async () => {
    await operator.getByLabel('Nội dung').fill(MESSAGE);
    await operator.getByRole('button', { name: 'Gửi', exact: true }).click();
    const notice = chair.getByRole('alert', { name: 'Tin nhắn chờ xác nhận' });
    await expect(notice).toContainText(MESSAGE);
    await expect(operator.getByText('Chủ trì: chưa xác nhận')).toBeVisible();
    await expectAccessible(chair);
    await notice.getByRole('button', { name: 'Đã đọc' }).click();
    await expect(notice).toHaveCount(0);
    await expect(operator.getByText(/^Chủ trì: Chủ trì demo đã đọc/)).toBeVisible();
    await expect(mc.getByText(MESSAGE)).toHaveCount(0);
    await operator.getByRole('button', { name: 'Lịch sử' }).click();
    await expect(operator.getByRole('dialog').getByText(MESSAGE)).toBeVisible();
    await expectAccessible(operator);
  });

  await test.step('the running order is on paper as well', async () => {
    await operator.goto(`/sessions/${meeting.id}/show`);
    await operator.getByRole('link', { name: 'In chương trình' }).click();
    await expect(operator.getByRole('row').filter({ hasText: 'Khai mạc' })).toContainText('30');
    await expectAccessible(operator);
  });

  await test.step('the chair may look at the stage; who has no part in it reads so', async () => {
    await chair.goto(`/stage/${meeting.id}`);
    await expect(chair.getByText('Trực tuyến')).toBeVisible();
    const host = await somebody(browser, 'diemcau.quangtri', organizer.viewportSize());
    const refused: string[] = [];
    host.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(answer.url());
    });
    for (const screen of ['chair', 'stage', 'mc']) {
      await host.goto(`/${screen}/${meeting.id}`);
      await expect(
        host.getByRole('heading', { name: 'Bạn không xem được trang này' }),
      ).toBeVisible();
    }
    expect(refused).toEqual([]);
    await expectAccessible(host);
    await host.context().close();
  });

  for (const screen of [administrator, operator, stage, chair, mc]) await screen.context().close();
});
