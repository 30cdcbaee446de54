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

test('a crowd is handed on once a second, in order, and nothing of it is left behind', () => {
  for (let number = 0; number < 1_000; number++) {
    gathering.add([number]);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1_000);
  expect(handed.length).toBeLessThan(14);
  expect(handed.flat()).toEqual(Array.from({ length: 1_000 }, (_, number) => number));
});

test('a few that come close upon each other are handed on together soon', () => {
  for (const number of [1, 2, 3]) gathering.add([number]);
  vi.advanceTimersByTime(200);
  expect(handed).toEqual([[1], [2, 3]]);
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
