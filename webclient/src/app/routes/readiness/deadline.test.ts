import { expect, test } from 'vitest';
import { deadlineOf, deadlinesWith, USUAL_DEADLINES } from './deadline.ts';

test.each([
  [null, { unit: 'NONE', amount: 0 }],
  [0, { unit: 'MINUTES', amount: 0 }],
  [60, { unit: 'MINUTES', amount: 60 }],
  [90, { unit: 'MINUTES', amount: 90 }],
  [120, { unit: 'HOURS', amount: 2 }],
  [1440, { unit: 'DAYS', amount: 1 }],
  [2880, { unit: 'DAYS', amount: 2 }],
])('%s minutes are said as people say them', (minutes, said) => {
  expect(deadlineOf(minutes)).toEqual(said);
});

test('a deadline that is not usual is offered where it stands', () => {
  expect(deadlinesWith(null)).toEqual(USUAL_DEADLINES);
  expect(deadlinesWith(60)).toEqual(USUAL_DEADLINES);
  expect(deadlinesWith(45).slice(0, 4)).toEqual([15, 30, 45, 60]);
});
