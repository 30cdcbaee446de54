import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passes } from '#lib/live/fixtures.ts';
import type { PublishedQuestion } from '#lib/questions/model.ts';
import { seen, Server } from './fixtures.ts';
import { Room } from './room.ts';

const question: PublishedQuestion = {
  id: 'q9',
  text: 'Bao giờ có nhà công vụ?',
  askerName: null,
  askerSchool: null,
  provinceName: null,
  state: 'APPROVED',
  votes: 7,
  askedAt: '2023-08-15T01:00:00Z',
};
const TOO_FAST = { code: 'live.too_fast', temporary: true };

let room: Room;
let server: Server;

const socket = () => server.socket;
const sent = () => socket().sent.map(({ type }) => type);
const lastId = () => String(socket().sent.at(-1)?.['id']);

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server();
  server.answers['/api/sessions/s/questions/published'] = {
    revision: 5,
    sessionState: 'LIVE',
    items: [question],
    voted: [],
    total: 1,
  };
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  room.start();
  await server.welcomes();
});

afterEach(() => {
  room.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Rule M8.
test('an older support never overtakes a newer second thought', async () => {
  room.support(question, true);
  const vote = lastId();
  room.support({ ...question, votes: 8 }, false);
  expect(sent()).toEqual(['question.vote']);
  socket().says({ type: 'refused', id: vote, ...TOO_FAST });
  await passes(10_000);
  expect(sent()).toEqual(['question.vote', 'question.vote']);

  const result = { questionId: 'q9', voted: true, votes: 8, left: 1 };
  socket().says({ type: 'ack', id: vote, result });
  expect(sent()).toEqual(['question.vote', 'question.vote', 'question.unvote']);
  // What was thought better of in the meantime is not shown again.
  expect(room.voted.has('q9')).toBe(false);
  expect(room.published[0]?.votes).toBe(7);
  socket().says({ type: 'ack', id: lastId(), result: { ...result, voted: false, votes: 7 } });
  expect(room.entries).toEqual([]);
});

test('a support that may have arrived goes again before the second thought', async () => {
  room.support(question, true);
  const vote = lastId();
  socket().ends(1006);
  room.support(question, false);
  await server.welcomes();
  expect(socket().sent).toEqual([{ type: 'question.vote', questionId: 'q9', id: vote }]);
});

test('a support that is refused after it was taken back is nobody’s business', () => {
  room.support(question, true);
  const vote = lastId();
  room.support(question, false);
  socket().says({ type: 'refused', id: vote, code: 'question.too_many_votes', params: {} });
  expect(room.voteRefused).toBeUndefined();
  expect(sent().at(-1)).toBe('question.unvote');
  expect(room.entries).toHaveLength(1);
});

// Rule V4.
test('a kind that means nothing any more breaks nothing: the page is as the server says', async () => {
  room.support(question, true);
  const vote = lastId();
  for (const id of ['p1', 'p2', 'p3', 'p4']) room.answer(id, [0], []);
  expect(sent()).toHaveLength(4);
  socket().says({ type: 'ack', id: vote, result: null });
  expect(sent()).toHaveLength(5);
  expect(room.voted.has('q9')).toBe(true);
  await passes(2_000);
  expect(room.voted.has('q9')).toBe(false);
});

test('an answer is read as that to the command that was sent, whatever fields it has', () => {
  room.ask('Câu hỏi có chủ đề', false);
  const result = { ...seen, id: 'q2', topic: 'Lương', pollId: 'x', questionId: 'y' };
  socket().says({ type: 'ack', id: lastId(), result });
  expect(room.own.map(({ id }) => id)).toContain('q2');
  expect(room.floor.items).toEqual([]);
});

test('a vote in a poll goes after the one before, and the one before is not shown again', () => {
  room.answer('p1', [0], []);
  const first = lastId();
  room.answer('p1', [1], []);
  expect(sent()).toEqual(['poll.vote']);
  socket().says({ type: 'refused', id: first, code: 'poll.not_open', params: {} });
  expect(room.entries.map(({ command }) => command['choices'])).toEqual([[1]]);
  expect(socket().sent.at(-1)?.['choices']).toEqual([1]);
});

test('questions go one after the other, in the order in which they were written', () => {
  room.ask('Câu thứ nhất', false);
  const first = lastId();
  room.ask('Câu thứ hai', false);
  expect(sent()).toEqual(['question.ask']);
  socket().says({ type: 'refused', id: first, code: 'question.too_soon', params: { seconds: 9 } });
  expect(socket().sent.map(({ text }) => text)).toEqual(['Câu thứ nhất', 'Câu thứ hai']);
  // What was refused stays, to be read and sent again.
  expect(room.unsent.map(({ refused }) => refused?.code)).toEqual(['question.too_soon', undefined]);
});
