import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asking, OwnQuestion, QuestionState } from '#lib/questions/model.ts';
import { limitsOf, Pause, takesQuestions } from './asking.ts';

const standard: Asking = {
  open: true,
  beforeStart: false,
  afterEnd: false,
  mostOpen: 3,
  mostInAll: null,
  pauseSeconds: 0,
  mostVotes: null,
  hiddenAllowed: true,
};
const own = (...states: QuestionState[]) =>
  states.map((state, n) => ({ id: `q${n}`, state }) as OwnQuestion);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2023-08-15T01:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

// Rule Q21.
test('what is still open or waits for the line counts against the limit', () => {
  expect(limitsOf(standard, own('SUBMITTED', 'ANSWERED', 'REJECTED'), 0, 0)).toEqual({
    hold: null,
    left: 2,
  });
  expect(limitsOf(standard, own('SUBMITTED', 'APPROVED'), 1, 0).hold).toEqual({
    code: 'question.too_many_open',
    params: { most: 3 },
  });
});

// Rule Q21.
test('all that was ever asked counts against the limit in all', () => {
  const strict = { ...standard, mostInAll: 3 };
  expect(limitsOf(strict, own('ANSWERED', 'REJECTED'), 0, 0).left).toBe(1);
  expect(limitsOf(strict, own('ANSWERED', 'REJECTED', 'ANSWERED'), 0, 0).hold?.code).toBe(
    'question.too_many_in_all',
  );
});

// Rule Q21.
test('a pause is told in seconds, and being closed comes first', () => {
  expect(limitsOf(standard, [], 0, 4_200).hold).toEqual({
    code: 'question.too_soon',
    params: { seconds: 5 },
  });
  expect(limitsOf({ ...standard, open: false }, [], 0, 4_200).hold?.code).toBe(
    'question.asking_closed',
  );
});

// Rules Q1 and Q21.
test('before and after the session questions are taken where the organizer says so', () => {
  expect(takesQuestions(null, 'LIVE')).toBe(true);
  expect(takesQuestions(null, 'PLANNED')).toBe(false);
  expect(takesQuestions({ ...standard, beforeStart: true }, 'PLANNED')).toBe(true);
  expect(takesQuestions({ ...standard, afterEnd: true }, 'CLOSED')).toBe(true);
  expect(takesQuestions(standard, 'CLOSED')).toBe(false);
});

test('the pause goes by the time on this page, however wrong the clock of the phone is', () => {
  const question = (id: string, askedAt: string) => ({ id, askedAt }) as OwnQuestion;
  const pause = new Pause();
  expect(pause.left(undefined, 60)).toBe(0);
  // By this phone's clock it was asked in an hour.
  const ahead = question('a', '2023-08-15T02:00:00Z');
  expect(pause.left(ahead, 60)).toBe(60_000);
  vi.advanceTimersByTime(50_000);
  expect(pause.left(ahead, 60)).toBe(10_000);
  expect(pause.left(ahead, 90)).toBe(40_000);
  vi.advanceTimersByTime(50_000);
  expect(pause.left(ahead, 60)).toBe(0);
  // By this phone's clock it was asked yesterday.
  expect(pause.left(question('b', '2023-08-14T01:00:00Z'), 60)).toBe(0);
});
