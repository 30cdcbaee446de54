import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionDetail } from '../events/types.ts';
import FormEditor from './FormEditor.svelte';
import type { FeedbackFormView } from './types.ts';

const session = {
  id: 's',
  title: 'Phiên toàn thể',
  eventTitle: 'Hội nghị',
  state: 'PLANNED',
  mayEdit: true,
} as SessionDetail;

const form: FeedbackFormView = {
  id: 'f',
  sessionId: 's',
  title: 'Phiếu góp ý',
  intro: null,
  state: 'DRAFT',
  openedAt: null,
  closedAt: null,
  version: 1,
  fields: [
    { id: 'q', kind: 'TEXT', labelVi: 'Đề xuất', labelEn: null, required: false, options: [] },
  ],
};

const theirs = { ...form, title: 'Phiếu của người kia', version: 2 };

let sent: { method: string; path: string; body: { title: string; version: number } }[];
let answers: Response[];

beforeEach(() => {
  sent = [];
  answers = [];
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    sent.push({ method: String(method), path, body: JSON.parse(String(body ?? 'null')) });
    return answers.shift() ?? Response.json({}, { status: 500 });
  });
});

afterEach(() => vi.unstubAllGlobals());

const refusal = (status: number, code: string, params = {}) =>
  Response.json({ code, params }, { status });

const onsaved = vi.fn();
const edit = () =>
  render(FormEditor, {
    session,
    form,
    start: form,
    onsaved,
    onopened: vi.fn(),
    ongone: vi.fn(),
  });

const title = () => screen.getByLabelText<HTMLInputElement>(/^Tên phiếu/);
const type = (text: string) => fireEvent.input(title(), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the form cannot be opened before the session is closed, and the screen says so', () => {
  edit();
  expect(screen.getByRole('button', { name: 'Mở phiếu góp ý' })).toHaveProperty('disabled', true);
  expect(screen.getByText('Mở được phiếu sau khi buổi họp kết thúc.')).toBeTruthy();
});

test('a fault is shown at its field and nothing is sent', async () => {
  edit();
  await type('');
  await press('Lưu phiếu');
  expect(title().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Chưa nhập nội dung này.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('what the server refuses about a field is shown at that field', async () => {
  answers = [
    refusal(400, 'request.invalid_fields', { fields: { 'fields[0].labelVi': 'Size:0:300' } }),
  ];
  edit();
  await type('Phiếu mới');
  await press('Lưu phiếu');
  expect(await screen.findByText('Không quá 300 ký tự.')).toBeTruthy();
  expect(screen.getByLabelText(/^Nội dung câu hỏi/).getAttribute('aria-invalid')).toBe('true');
});

test('where somebody else was faster nothing typed is lost, and one chooses', async () => {
  answers = [refusal(409, 'request.stale'), Response.json(theirs), Response.json(theirs)];
  edit();
  await type('Phiếu của tôi');
  await press('Lưu phiếu');
  expect(await screen.findByText('Phiếu vừa được người khác sửa')).toBeTruthy();
  expect(title().value).toBe('Phiếu của tôi');

  await press('Lưu bản của tôi thay bản kia');
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]?.body).toMatchObject({ title: 'Phiếu của tôi', version: 2 });
});

test('a form that somebody has opened meanwhile can be saved as a new one', async () => {
  answers = [refusal(409, 'feedback.not_draft'), Response.json({ ...form, id: 'g' })];
  edit();
  await type('Phiếu của tôi');
  await press('Lưu phiếu');
  await screen.findByText('Phiếu này không sửa được nữa');
  await press('Lưu thành phiếu mới');
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    method: 'POST',
    path: '/api/sessions/s/feedback-forms',
    body: { title: 'Phiếu của tôi', version: null },
  });
});

test('what was not saved is there again after the page was left without asking', async () => {
  const { unmount } = edit();
  await type('Chưa lưu');
  unmount();
  edit();
  expect(title().value).toBe('Chưa lưu');
  await press('Bỏ, dùng bản đã lưu');
  expect(title().value).toBe('Phiếu góp ý');
});

test('what was restored and then given up for the version of somebody else is not called restored', async () => {
  const { unmount } = edit();
  await type('Chưa lưu');
  unmount();
  answers = [refusal(409, 'request.stale'), Response.json(theirs)];
  edit();
  expect(screen.getByRole('button', { name: 'Bỏ, dùng bản đã lưu' })).toBeTruthy();
  await press('Lưu phiếu');
  await screen.findByText('Phiếu vừa được người khác sửa');
  await press('Xem bản của người kia');
  await press('Dùng bản này, bỏ bản đang soạn');
  expect(title().value).toBe('Phiếu của người kia');
  expect(screen.queryByRole('button', { name: 'Bỏ, dùng bản đã lưu' })).toBeNull();
});

test('leaving asks where something is not saved, and only there', async () => {
  const { component } = edit();
  expect(await component.mayLeave()).toBe(true);
  await type('Chưa lưu');
  const staying = component.mayLeave();
  await screen.findByText('Rời đi khi chưa lưu?');
  await press('Ở lại');
  expect(await staying).toBe(false);
  const leaving = component.mayLeave();
  await screen.findByText('Rời đi khi chưa lưu?');
  await press('Rời đi, bỏ thay đổi');
  expect(await leaving).toBe(true);
});

test('a deleted question can be taken back', async () => {
  edit();
  await press('Xóa câu 1');
  expect(screen.queryByLabelText(/^Nội dung câu hỏi/)).toBeNull();
  await press('Hoàn tác');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Nội dung câu hỏi/).value).toBe('Đề xuất');
});
