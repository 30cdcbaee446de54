import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asking, PublishedQuestion } from '#lib/questions/model.ts';
import { Composer } from './composer.ts';
import { Room } from './room.ts';

const HOUSING = 'Bao giờ có nhà công vụ cho giáo viên vùng cao?';
const alike: PublishedQuestion = {
  id: 'q1',
  text: HOUSING,
  askerName: null,
  askerSchool: null,
  provinceName: null,
  state: 'APPROVED',
  votes: 7,
  askedAt: '2023-08-15T01:00:00Z',
};
const asking: Asking = {
  open: true,
  beforeStart: false,
  afterEnd: false,
  mostOpen: 3,
  mostInAll: null,
  pauseSeconds: 0,
  mostVotes: null,
  hiddenAllowed: true,
};

let room: Room;
let composer: Composer;
let found: PublishedQuestion[];
let requests: string[];

const field = () => composer.element.querySelector('textarea') as HTMLTextAreaElement;
const hide = () => composer.element.querySelector('input') as HTMLInputElement;
const button = (words: string) =>
  [...composer.element.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes(words),
  );
const says = () => composer.element.textContent ?? '';
const commands = () => room.entries.map(({ command }) => command);

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input'));
}

function open(): void {
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  room.asking = asking;
  composer = new Composer({ sessionId: 's', participantId: 'p' }, room);
  composer.open();
  document.body.replaceChildren(composer.element);
}

beforeEach(() => {
  vi.useFakeTimers();
  found = [];
  requests = [];
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    requests.push(`${path} ${body}`);
    return Response.json({ items: found, voted: [] });
  });
  open();
});

afterEach(() => {
  composer.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is written survives closing the page, and so does the wish to be hidden', () => {
  type('Đang viết dở');
  hide().click();
  composer.close();
  open();
  expect(field().value).toBe('Đang viết dở');
  expect(hide().checked).toBe(true);
});

// Rule Q25.
test('a question is sent as named or hidden, just as it was chosen', () => {
  type('Câu có tên');
  button('Gửi câu hỏi')?.click();
  hide().click();
  type('Câu ẩn danh');
  button('Gửi câu hỏi')?.click();
  expect(commands()).toMatchObject([
    { type: 'question.ask', text: 'Câu có tên', hidden: false },
    { type: 'question.ask', text: 'Câu ẩn danh', hidden: true },
  ]);
  expect(field().value).toBe('');
});

test('where hidden questions are not taken, the choice is gone for who has not made it', () => {
  room.asking = { ...asking, hiddenAllowed: false };
  composer.update();
  const choice = hide().closest('label') as HTMLElement;
  expect(choice.hidden).toBe(true);
  // Who wanted to be hidden sees that, and is refused by the server rather than named.
  hide().checked = true;
  composer.update();
  expect(choice.hidden).toBe(false);
});

// Rule A1.
test('a hidden question that is written anew is hidden again, whatever stands beside it', () => {
  type('Đang viết dở');
  composer.write({ text: 'Câu ẩn danh', hidden: true });
  expect(hide().checked).toBe(true);
  // One with a name takes nothing away from that.
  composer.write({ text: 'Câu có tên', hidden: false });
  expect(hide().checked).toBe(true);
  composer.close();
  open();
  expect(hide().checked).toBe(true);
  button('Gửi câu hỏi')?.click();
  const text = 'Đang viết dở\n\nCâu ẩn danh\n\nCâu có tên';
  expect(commands()).toMatchObject([{ text, hidden: true }]);
});

// Rule A1.
test('a hidden question is told to be one when it is written anew where none are taken any more', () => {
  room.asking = { ...asking, hiddenAllowed: false };
  composer.update();
  composer.write({ text: 'Câu ẩn danh', hidden: true });
  expect(hide().checked).toBe(true);
  expect((hide().closest('label') as HTMLElement).hidden).toBe(false);
});

// Rule Q21.
test('the composer says what the organizer allows, and nothing can be sent against it', () => {
  room.asking = { ...asking, mostOpen: 1 };
  composer.update();
  type('Câu thứ nhất');
  button('Gửi câu hỏi')?.click();
  composer.update();
  type('Câu thứ hai');
  expect(says()).toContain('Thầy cô đang có 1 câu hỏi chờ xử lý');
  expect(button('Gửi câu hỏi')?.disabled).toBe(true);
  button('Gửi câu hỏi')?.click();
  expect(commands()).toHaveLength(1);
  expect(field().value).toBe('Câu thứ hai');
  room.asking = { ...asking, open: false };
  composer.update();
  expect(says()).toContain('tạm dừng nhận câu hỏi');
});

// Rule Q23.
test('once the typing rests, what was asked already is offered, and asked for once', async () => {
  found = [alike];
  type('bao gio co nha');
  await vi.advanceTimersByTimeAsync(300);
  type('bao gio co nha cong vu cho gv');
  await vi.advanceTimersByTimeAsync(699);
  expect(requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests).toEqual([
    '/api/sessions/s/questions/alike {"text":"bao gio co nha cong vu cho gv"}',
  ]);
  expect(says()).toContain('Đã có người hỏi?');
  expect(says()).toContain(HOUSING);
});

test('supporting instead gives the own words up, and undoing brings both back', async () => {
  found = [alike];
  type('bao gio co nha cong vu');
  await vi.advanceTimersByTimeAsync(700);
  button('Ủng hộ câu này (7)')?.click();
  expect(commands()).toMatchObject([{ type: 'question.vote', questionId: 'q1' }]);
  expect(field().value).toBe('');
  expect(says()).toContain('Đã ủng hộ thay cho câu đang viết');
  button('Hoàn tác')?.click();
  expect(field().value).toBe('bao gio co nha cong vu');
  expect(commands().at(-1)).toMatchObject({ type: 'question.unvote', questionId: 'q1' });
  expect(says()).not.toContain('Đã ủng hộ thay');
});

test('what is answered already, supported already or one’s own offers no support', async () => {
  room.own = [
    { ...alike, rejection: null, seenAt: null, hidden: null, handling: null, id: 'mine' },
  ];
  room.voted = new Set(['voted']);
  found = [
    { ...alike, id: 'mine' },
    { ...alike, id: 'voted' },
    { ...alike, id: 'answered', state: 'ANSWERED' },
  ];
  type('bao gio co nha cong vu');
  await vi.advanceTimersByTimeAsync(700);
  expect(button('Ủng hộ câu này')).toBeUndefined();
  for (const words of ['Câu hỏi của thầy cô', 'Thầy cô đã ủng hộ', 'Đã trả lời']) {
    expect(says()).toContain(words);
  }
});

test('a server that is asked too much is left alone for a while, and nothing is said of it', async () => {
  vi.stubGlobal('fetch', async (path: string) => {
    requests.push(path);
    return Response.json({ code: 'access.too_many_requests' }, { status: 429 });
  });
  type('bao gio co nha cong vu');
  await vi.advanceTimersByTimeAsync(700);
  type('bao gio co nha cong vu cho giao vien');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(requests).toHaveLength(1);
  expect(says()).not.toContain('Đã có người hỏi');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(requests).toHaveLength(2);
});

// Rule Q29.
test('another window follows what is written here, so that nothing is sent from both', () => {
  const other = new Composer({ sessionId: 's', participantId: 'p' }, room);
  other.open();
  const otherField = other.element.querySelector('textarea') as HTMLTextAreaElement;
  type('Viết ở cửa sổ này');
  dispatchEvent(new StorageEvent('storage', { key: 'draft:s:p' }));
  expect(otherField.value).toBe('Viết ở cửa sổ này');
  button('Gửi câu hỏi')?.click();
  dispatchEvent(new StorageEvent('storage', { key: 'draft:s:p' }));
  expect(otherField.value).toBe('');
  other.close();
});

// Rules A1 and Q29.
test('a draft that is hidden in one window is not sent with a name from another', () => {
  const other = new Composer({ sessionId: 's', participantId: 'p' }, room);
  other.open();
  const otherHide = other.element.querySelector('input') as HTMLInputElement;
  composer.write({ text: 'Câu ẩn danh', hidden: true });
  dispatchEvent(new StorageEvent('storage', { key: 'draft:s:p' }));
  expect(otherHide.checked).toBe(true);
  // Who would rather be named here is not named there.
  hide().click();
  dispatchEvent(new StorageEvent('storage', { key: 'hidden:s:p' }));
  expect(otherHide.checked).toBe(true);
  other.close();
});

test('a draft that went out as the page died is not offered again', () => {
  type('Gửi rồi thì trình duyệt tắt');
  room.ask('Gửi rồi thì trình duyệt tắt', false);
  composer.close();
  open();
  expect(field().value).toBe('');
  expect(commands()).toHaveLength(1);
});
