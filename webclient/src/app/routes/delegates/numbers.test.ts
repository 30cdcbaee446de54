import { expect, test } from 'vitest';
import { parseCount } from './numbers.ts';

test.each([
  ['5', 5],
  [' 12 ', 12],
  ['1.200', 1200],
  ['1 200', 1200],
])('%o is a number of people', (typed, count) => {
  expect(parseCount(typed)).toBe(count);
});

test.each(['', 'năm', '-3', '1,5', '1e3', '12345678'])('%o is none', (typed) => {
  expect(parseCount(typed)).toBeNull();
});
