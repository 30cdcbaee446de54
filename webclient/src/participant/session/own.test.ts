import { beforeEach, expect, test, vi } from 'vitest';
import { asking } from './fixtures.ts';
import { OwnQuestions } from './own.ts';
import { Room, type Written } from './room.ts';

const TEXT = 'Hỏi sớm quá';

let room: Room;
let own: OwnQuestions;
let edited: Written[];

const buttons = () => [...own.element.querySelectorAll('button')];
const words = () => buttons().map(({ textContent }) => textContent);

beforeEach(() => {
  edited = [];
  room = new Room({ sessionId: 's', participantId: 'p', state: 'PLANNED' }, () => undefined);
  own = new OwnQuestions(room, (question) => edited.push(question));
  room.ask(TEXT, false);
  room.entries = room.entries.map((entry) => ({
    ...entry,
    refused: { code: 'question.too_soon', params: { seconds: 30 } },
  }));
});

// Rules A4 and Q21.
test('a refused question can be sent again and edited wherever questions are taken', () => {
  room.asking = { ...asking, beforeStart: true };
  own.update();
  expect(words()).toEqual(['Gửi lại', 'Viết lại', 'Bỏ câu này']);
  buttons()[1]?.click();
  expect(edited).toEqual([{ text: TEXT, hidden: false }]);
});

test('a refused question can be dropped also where none are taken', () => {
  room.asking = { ...asking, beforeStart: false };
  own.update();
  expect(words()).toEqual(['Bỏ câu này']);
  room.asking = { ...asking, beforeStart: true };
  own.update();
  expect(words()).toHaveLength(3);
  room.asking = asking;
  own.update();
  buttons()[0]?.click();
  own.update();
  expect(edited).toEqual([]);
  expect(own.element.hidden).toBe(true);
});

test('a hidden question says that it is hidden from the start', () => {
  room.ask('Câu không muốn nêu tên', true);
  own.update();
  const [hidden, named] = [...own.element.querySelectorAll('li')];
  expect(hidden?.textContent).toContain('Ẩn danh');
  expect(named?.textContent).not.toContain('Ẩn danh');
});

// Rule Q30.
test('a hidden question that waits for its moment says why, also after a reload, a named one does not', () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
  localStorage.setItem('apart:s:p', String(1_030_000));
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  room.live = { status: 'online', waiting: 2 };
  own = new OwnQuestions(room, () => undefined);
  room.ask('Câu có tên', false);
  room.ask('Câu ẩn danh', true);
  own.update();
  const [hidden, named] = [...own.element.querySelectorAll('li')];
  expect(hidden?.textContent).toContain('được gửi riêng');
  expect(named?.textContent).not.toContain('được gửi riêng');
  now.mockReturnValue(1_030_000);
  own.update();
  expect(hidden?.textContent).not.toContain('được gửi riêng');
  now.mockRestore();
});

// Rule A1.
test('a hidden question that is taken back stays hidden', () => {
  room.asking = { ...asking, beforeStart: true };
  room.ask('Câu ẩn danh', true);
  room.entries = room.entries.map((entry) => ({
    ...entry,
    refused: { code: 'question.too_soon', params: { seconds: 30 } },
  }));
  own.update();
  buttons()
    .find(({ textContent }) => textContent === 'Viết lại')
    ?.click();
  expect(edited).toEqual([{ text: 'Câu ẩn danh', hidden: true }]);
});
