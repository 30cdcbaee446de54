import { beforeEach, expect, test } from 'vitest';
import { asking } from './fixtures.ts';
import { OwnQuestions } from './own.ts';
import { Room } from './room.ts';

const TEXT = 'Hỏi sớm quá';

let room: Room;
let own: OwnQuestions;
let edited: string[];

const buttons = () => [...own.element.querySelectorAll('button')];
const words = () => buttons().map(({ textContent }) => textContent);

beforeEach(() => {
  edited = [];
  room = new Room({ sessionId: 's', participantId: 'p', state: 'PLANNED' }, () => undefined);
  own = new OwnQuestions(room, (text) => edited.push(text));
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
  expect(edited).toEqual([TEXT]);
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
