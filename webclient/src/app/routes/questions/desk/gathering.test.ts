import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gathering } from './gathering.ts';

let handed: number[][];
let gathering: Gathering<number>;

beforeEach(() => {
  vi.useFakeTimers();
  handed = [];
  gathering = new Gathering((items) => handed.push(items));
});

afterEach(() => vi.useRealTimers());

test('what comes singly is handed on at once', () => {
  gathering.add([1]);
  vi.advanceTimersByTime(1_000);
  gathering.add([2]);
  expect(handed).toEqual([[1], [2]]);
});

test('a crowd is handed on a few times a second, in order, and nothing of it is left behind', () => {
  for (let number = 0; number < 100; number++) {
    gathering.add([number]);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1_000);
  expect(handed.length).toBeLessThan(10);
  expect(handed.flat()).toEqual(Array.from({ length: 100 }, (_, number) => number));
});

test('what is held goes on at once where something else must not be ahead of it', () => {
  gathering.add([1]);
  gathering.add([2]);
  gathering.flush();
  expect(handed).toEqual([[1], [2]]);
});

test('nothing comes after the end', () => {
  gathering.add([1]);
  gathering.add([2]);
  gathering.close();
  vi.advanceTimersByTime(1_000);
  expect(handed).toEqual([[1]]);
});
