import { describe, expect, test } from 'vitest';
import { formatLeft, formatLength, lookOf, readLength, remaining, share } from './countdown.ts';
import { aTimer } from './fixtures.ts';

const START = Date.parse('2023-08-15T01:00:00Z');

describe('what remains', () => {
  // Rule S7.
  test('follows from the start and the length alone', () => {
    const timer = aTimer({ durationMillis: 300_000 });
    expect(remaining(timer, START)).toBe(300_000);
    expect(remaining(timer, START + 100_400)).toBe(199_600);
    expect(remaining(timer, START + 301_000)).toBe(-1_000);
  });

  // Rule S7.
  test('stands still while it is paused or not started', () => {
    const paused = aTimer({ state: 'PAUSED', pausedAt: '2023-08-15T01:01:00Z' });
    expect(remaining(paused, START + 900_000)).toBe(240_000);
    expect(remaining(aTimer({ state: 'READY', startedAt: null }), START)).toBe(300_000);
    expect(remaining(aTimer({ state: 'NONE' }), START)).toBeNull();
  });
});

test.each([
  [300_000, '5:00'],
  [299_001, '5:00'],
  [299_000, '4:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-1_000, '+0:01'],
  [-95_400, '+1:35'],
  [3_750_000, '1:02:30'],
])('%i ms are shown as %s', (left, text) => {
  expect(formatLeft(left)).toBe(text);
});

test('it turns with its first warning and again beyond the end', () => {
  const timer = aTimer({ warnings: [60, 30] });
  expect(lookOf(timer, 60_001)).toBe('calm');
  expect(lookOf(timer, 60_000)).toBe('warning');
  expect(lookOf(timer, 0)).toBe('warning');
  expect(lookOf(timer, -1)).toBe('over');
  expect(lookOf(aTimer({ warnings: [] }), 1_000)).toBe('calm');
});

test('its bar is full at the start and empty at the end', () => {
  expect(share(aTimer(), 300_000)).toBe(1);
  expect(share(aTimer(), 75_000)).toBe(0.25);
  expect(share(aTimer(), -5)).toBe(0);
});

test.each([
  ['5', 300],
  ['5 phút', 300],
  ['2:30', 150],
  ['1:00:00', 3_600],
  ['90s', 90],
  ['45 giây', 45],
  ['0', null],
  ['2:75', null],
  ['năm', null],
  ['2000', null],
])('%s is read as %s seconds', (typed, seconds) => {
  expect(readLength(typed)).toBe(seconds);
});

test('a length is written as people read it', () => {
  expect(formatLength(247)).toBe('4:07');
});
