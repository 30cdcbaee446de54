import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Looking } from './looking.ts';

let told: (string | null)[];
let looking: Looking;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  looking = new Looking((open) => told.push(open));
  looking.online(true);
});

afterEach(() => {
  looking.stop();
  vi.useRealTimers();
});

// Rule Q19.
test('who walks through a list tells where they rest, and not the rows between', () => {
  for (const id of ['a', 'b', 'c']) looking.at(id);
  vi.advanceTimersByTime(700);
  expect(told).toEqual(['c']);
  looking.at('d');
  looking.at('c');
  vi.advanceTimersByTime(700);
  expect(told).toEqual(['c']);
});

// Rule Q19.
test('after the line was gone it is said again, and not before it is back', () => {
  looking.at('a');
  vi.advanceTimersByTime(700);
  looking.online(false);
  looking.at('b');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['a']);
  looking.online(true);
  vi.advanceTimersByTime(700);
  expect(told).toEqual(['a', 'b']);
  looking.at(null);
  vi.advanceTimersByTime(700);
  expect(told).toEqual(['a', 'b', null]);
});
