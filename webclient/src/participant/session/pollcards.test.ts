import { beforeEach, expect, test } from 'vitest';
import type { PublishedPoll } from '#lib/polls/model.ts';
import { Room } from './room.ts';
import { RoomView } from './roomview.ts';

const me = {
  participantId: 'p',
  sessionId: 's',
  name: 'Nguyễn Thị Ánh',
  school: 'THPT Hướng Hoá',
  provinceCode: '45',
  provinceName: 'Quảng Trị',
};
const content = {
  question: 'Thầy cô mong đợi nhất điều gì?',
  kind: 'MULTIPLE' as const,
  options: ['Lương', 'Giảm sổ sách', 'Bồi dưỡng'],
  most: 2,
  scale: null,
};

let room: Room;
let view: RoomView;

beforeEach(() => {
  localStorage.clear();
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => view?.update());
  view = new RoomView(room, me, '4F7KX2NP');
  document.body.replaceChildren(view.element);
});

function published(poll: Partial<PublishedPoll> = {}) {
  room.polls.apply({
    type: 'poll.published',
    revision: 1,
    at: '',
    poll: {
      id: 'a',
      content,
      state: 'OPEN',
      openedAt: '2023-08-15T01:00:00Z',
      result: null,
      ...poll,
    },
  });
  view.update();
}

const card = () => view.element.querySelector<HTMLElement>('.poll');
const inputs = () => [...view.element.querySelectorAll<HTMLInputElement>('.poll input')];
const press = (name: string) =>
  [...view.element.querySelectorAll('button')].find((one) => one.textContent === name)?.click();

function choose(...places: number[]) {
  for (const place of places) inputs()[place]?.click();
}

test('an open poll asks; what is chosen is kept until it can be sent', () => {
  published();
  choose(0, 2);
  press('Gửi câu trả lời');

  expect(card()?.textContent).toContain('Thầy cô trả lời: Lương, Bồi dưỡng');
  expect(card()?.textContent).toContain('Chờ gửi');
  expect(room.entries[0]?.command).toEqual({
    type: 'poll.vote',
    pollId: 'a',
    choices: [0, 2],
    words: [],
  });
  expect(Object.keys(localStorage).some((key) => key.startsWith('outbox:s:p:'))).toBe(true);
});

test('nobody chooses more than the poll takes, and nothing is sent without a choice', () => {
  published();
  press('Gửi câu trả lời');
  expect(card()?.textContent).toContain('Hãy chọn hoặc viết câu trả lời.');

  choose(0, 1);
  expect(inputs()[2]?.disabled).toBe(true);
  choose(0);
  expect(inputs()[2]?.disabled).toBe(false);
});

// Rule P4.
test('another answer is shown in the place of the one that still waits, and goes after it', () => {
  published();
  choose(0);
  press('Gửi câu trả lời');
  press('Đổi câu trả lời');
  expect(inputs()[0]?.checked).toBe(true);
  choose(0, 1);
  press('Gửi câu trả lời');

  expect(card()?.textContent).toContain('Thầy cô trả lời: Giảm sổ sách');
  expect(room.entries.map(({ command }) => command['choices'])).toEqual([[0], [1]]);
});

test('what another window of this phone has sent counts here as well', () => {
  published();
  choose(2);
  press('Gửi câu trả lời');
  const [entry] = room.entries;
  localStorage.removeItem(`outbox:s:p:${entry?.id}`);
  room.polls.settle(room.entries, []);
  room.entries = [];
  view.update();

  expect(card()?.textContent).toContain('Thầy cô trả lời: Bồi dưỡng');
  expect(card()?.textContent).toContain('Đã ghi nhận');
});

test('what is being chosen stays while results of the poll come in', () => {
  published({ result: { ballots: 1, counts: [1, 0, 0], words: [] } });
  choose(1);
  const [first] = inputs();
  room.polls.apply({
    type: 'poll.results',
    revision: 2,
    at: '',
    results: [{ id: 'a', result: { ballots: 4, counts: [1, 3, 0], words: [] } }],
  });
  view.update();

  expect(inputs()[0]).toBe(first);
  expect(inputs()[1]?.checked).toBe(true);
  expect(card()?.textContent).toContain('75%');
  expect(card()?.textContent).toContain('4 người trả lời');
});

test('a closed poll shows the own answer and, where it is shown, the result', () => {
  published();
  room.polls.own.set('a', { pollId: 'a', choices: [1], words: [] });
  published({ state: 'CLOSED' });
  expect(card()?.textContent).toContain('Thầy cô trả lời: Giảm sổ sách');
  expect(card()?.textContent).not.toContain('%');
  expect(card()?.querySelector('button')).toBeNull();

  published({ id: 'b', state: 'CLOSED' });
  expect(view.element.querySelectorAll('.poll')).toHaveLength(1);
});

test('an answer that came too late is said to be too late', () => {
  published();
  choose(0);
  press('Gửi câu trả lời');
  room.entries = room.entries.map((entry) => ({
    ...entry,
    refused: { code: 'poll.not_open', params: {} },
  }));
  published({ state: 'CLOSED' });

  expect(card()?.textContent).toContain('Không được ghi nhận');
  expect(card()?.textContent).toContain('Câu thăm dò đã đóng');
  expect(card()?.textContent).not.toContain('Thầy cô trả lời');
});

test('words are asked for in as many fields as they may be', () => {
  published({ content: { ...content, kind: 'WORDS', options: [], most: 3 } });
  expect(inputs()).toHaveLength(3);
  for (const input of inputs().slice(1, 2)) input.value = '  Đổi mới ';
  press('Gửi câu trả lời');
  expect(room.entries[0]?.command['words']).toEqual(['Đổi mới']);
});

test('what was being changed when the poll closed is said to be unsent', () => {
  published({ content: { ...content, kind: 'WORDS', options: [], most: 1 } });
  room.polls.own.set('a', { pollId: 'a', choices: [], words: ['lương'] });
  view.update();
  press('Đổi câu trả lời');
  const [field] = inputs();
  if (field) field.value = 'lương và nhà ở';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  published({ content: { ...content, kind: 'WORDS', options: [], most: 1 }, state: 'CLOSED' });

  expect(card()?.textContent).toContain('Thầy cô trả lời: lương');
  expect(card()?.textContent).toContain('Chưa gửi khi câu thăm dò đóng: lương và nhà ở');
});

test('what was chosen and not sent when the poll closed is said to be unsent, too', () => {
  published();
  choose(1);
  inputs()[1]?.dispatchEvent(new Event('input', { bubbles: true }));
  published({ state: 'CLOSED' });
  expect(card()?.textContent).toContain('Chưa gửi khi câu thăm dò đóng: Giảm sổ sách');
});
