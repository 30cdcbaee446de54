import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';
import { announcedSession, call } from './meetings.ts';
import { picture } from './pictures.ts';

test('the organizer writes an invitation, sees its page, issues it and takes it back', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  const session = await announcedSession(page, 'Hội nghị thử văn bản', [{ name: 'Quảng Trị' }]);
  const { eventId } = await (await page.request.get(`/api/sessions/${session.id}`)).json();
  await page.goto(`/events/${eventId}`);
  await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Văn bản', exact: true })).toBeVisible();
  await expect(page.getByText('Chưa có văn bản nào')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Soạn văn bản' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Giấy mời' })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Soạn', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Giấy mời' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Trang 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('Cần điền trước khi ban hành').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Một văn bản chung, một số' }).check();
  await page.getByRole('radio', { name: 'Không chọn trong hệ thống' }).check();
  const text = page.getByRole('textbox', { name: /^Nội dung/ });
  await text.fill(
    (await text.inputValue())
      .replace('**{{người nhận}}**', 'Các đại biểu')
      .replace('{{nơi dự}}', 'Điểm cầu của đơn vị'),
  );
  await page.getByRole('textbox', { name: /^Chữ viết tắt/ }).fill('CTCB');
  await page.getByRole('textbox', { name: /^Quyền hạn/ }).fill('KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG');
  await page.getByRole('textbox', { name: 'Họ và tên người ký' }).fill('Trần Thị Khuê');
  await expect(page.getByText('Đã lưu')).toBeVisible();
  await picture(page, 'document');
  await page.getByRole('button', { name: 'Ban hành' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();

  await expect(page.getByRole('heading', { name: /Giấy mời \d+\/GM-CTCB/ })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Trang 1' })).toBeVisible();
  await expectAccessible(page);
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'Mở PDF' }).getAttribute('href')) ?? '',
  );
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.locator('input[type=file]').setInputFiles({
    name: 'ban-ky.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('không phải PDF'),
  });
  await expect(page.getByText('Bản ký phải là tệp PDF, JPEG hoặc PNG.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'ban-ky.pdf',
    mimeType: 'application/pdf',
    buffer: await pdf.body(),
  });
  await expect(page.getByRole('link', { name: 'Mở bản ký' })).toBeVisible();

  await page.getByRole('button', { name: 'Hủy văn bản' }).click();
  await page.getByRole('textbox', { name: 'Lý do hủy' }).fill('Đổi ngày họp');
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy văn bản' }).click();
  await expect(page.getByText('Văn bản đã hủy: Đổi ngày họp')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/events/${eventId}/documents?view=register`);
  await expect(page.getByText('Hủy: Đổi ngày họp')).toBeVisible();
  await expectAccessible(page);

  const given = page.getByRole('row').filter({ has: page.getByText(/^Từ \d+ đến \d+$/) });
  await given.filter({ hasText: 'Giấy mời' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sổ Giấy mời năm \d{4}$/);
  await expect(page.getByText('Hủy: Đổi ngày họp')).toBeVisible();
  await expectAccessible(page);
});

test('a register that runs on paper goes on from its number, which is set once', async ({
  page,
}) => {
  await signInAs(page, 'bantochuc');
  const body = await call(page, 'organizations', {
    name: `Cục thử sổ ${Date.now()}`,
    kind: 'MINISTRY_UNIT',
  });
  const event = await call(page, 'events', {
    title: 'Hội nghị thử sổ văn bản',
    kind: 'REVIEW_CONFERENCE',
    leadOrganizationId: body.id,
  });
  await page.goto(`/events/${event.id}/documents?view=register`);
  const begin = page.getByRole('button', { name: `Đặt số đầu: Giấy mời, ${body.name}` });
  await begin.click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel(/^Số đầu tiên/).fill('không');
  await dialog.getByRole('button', { name: 'Đặt số đầu' }).click();
  await expect(dialog.getByLabel(/^Số đầu tiên/)).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel(/^Số đầu tiên/).fill('48');
  await dialog.getByRole('button', { name: 'Đặt số đầu' }).click();

  await expect(page.getByText('Sổ bắt đầu từ số 48.')).toBeVisible();
  await expect(begin).toHaveCount(0);
  await expect(
    page.getByRole('row').filter({ hasText: 'Giấy mời' }).filter({ hasText: '48' }),
  ).toBeVisible();
  await expectAccessible(page);
});
