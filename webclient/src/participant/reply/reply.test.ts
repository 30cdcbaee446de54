import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Invitation } from './invitation.ts';
import Reply from './Reply.svelte';
import { UNANSWERED } from './fixtures.ts';

const COLLEAGUES: Invitation = {
  ...UNANSWERED,
  reply: 'ACCEPTED',
  repliedAt: '2026-11-20T00:57:00Z',
};

let asked: { path: string; body: { seen?: { repliedAt: string | null } } }[];
let answers: Response[];

beforeEach(() => {
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(body)) });
    return answers.shift() ?? Response.json(COLLEAGUES);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: RegExp) => screen.getByRole('button', { name }).click();

test('whoever answers after a colleague reads what was said, and keeps what was typed', async () => {
  answers = [Response.json({ code: 'invitation.changed_meanwhile' }, { status: 409 })];
  render(Reply, { token: 'secret', invitation: UNANSWERED });
  const note = screen.getByLabelText<HTMLTextAreaElement>('Lời nhắn gửi ban tổ chức');
  note.value = 'Trùng lịch';
  note.dispatchEvent(new Event('input', { bubbles: true }));

  press(/^Không tham dự được/);

  expect(await screen.findByText(/^Đã trả lời «Tham dự» lúc 07:57/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('Câu trả lời vừa rồi chưa được ghi');
  expect(note.value).toBe('Trùng lịch');

  press(/^Không tham dự được/);

  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/invitation-replies',
    '/api/invitation-replies/look',
    '/api/invitation-replies',
  ]);
  expect(asked[0]?.body.seen?.repliedAt).toBeNull();
  expect(asked[2]?.body.seen?.repliedAt).toBe(COLLEAGUES.repliedAt);
});

test('whoever has proposed somebody else is not asked, and may answer all the same', async () => {
  const proposed: Invitation = { ...UNANSWERED, kind: 'DELEGATE', substitute: 'Lê Thị Thay' };
  render(Reply, { token: 'secret', invitation: proposed });
  expect(
    await screen.findByRole('heading', { name: 'Lê Thị Thay đang chờ được xác nhận đi thay' }),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Tham dự/ })).toBeNull();
  press(/^Trả lời giấy mời/);
  expect(await screen.findByRole('button', { name: /^Tham dự/ })).toBeTruthy();
});

test('the focus goes on with what a press brings', async () => {
  const answered: Invitation = { ...COLLEAGUES, kind: 'DELEGATE' };
  answers = [Response.json(answered)];
  render(Reply, { token: 'secret', invitation: { ...UNANSWERED, kind: 'DELEGATE' } });
  press(/^Tham dự/);
  const said = await screen.findByRole('heading', { name: 'Ông/bà sẽ tham dự' });
  await vi.waitFor(() => expect(document.activeElement).toBe(said));

  const substitute = screen.getByRole('button', { name: 'Cử người đi thay' });
  substitute.focus();
  substitute.click();
  const name = await screen.findByLabelText('Họ và tên');
  expect(document.activeElement).toBe(name);
  const cancel = screen.getByRole('button', { name: 'Thôi' });
  cancel.focus();
  cancel.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Cử người đi thay'));

  const change = screen.getByRole('button', { name: 'Thay đổi câu trả lời' });
  change.focus();
  change.click();
  const ask = await screen.findByRole('heading', { name: 'Ông/bà có tham dự không?' });
  expect(document.activeElement).toBe(ask);
});
