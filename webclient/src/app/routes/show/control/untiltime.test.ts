import { expect, test } from 'vitest';
import { untilTime } from './untiltime.ts';

/** 08:10:30.250 in Hà Nội. */
const NOW = Date.parse('2023-08-15T01:10:30.250Z');

test('a time of day is the next one on the clock of the meeting', () => {
  expect(new Date(untilTime('11:30', NOW) ?? 0).toISOString()).toBe('2023-08-15T04:30:00.000Z');
  expect(new Date(untilTime('8h11', NOW) ?? 0).toISOString()).toBe('2023-08-15T01:11:00.000Z');
});

test('one that has passed is that of tomorrow', () => {
  expect(new Date(untilTime('08:10', NOW) ?? 0).toISOString()).toBe('2023-08-16T01:10:00.000Z');
});

test('what is no time is none', () => {
  expect(untilTime('trưa', NOW)).toBeNull();
});
