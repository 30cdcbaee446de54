import { expect, test } from 'vitest';
import { chained, minuteOf, timeAt } from './agendatimes.ts';

const EIGHT = '2023-08-15T01:00:00Z';

test('an item stands at the time of day that its minute gives', () => {
  expect(timeAt(EIGHT, 0)).toBe('08:00');
  expect(timeAt(EIGHT, 150)).toBe('10:30');
});

test('a time of day is read as minutes after the start', () => {
  expect(minuteOf(EIGHT, '08:15')).toBe(15);
  expect(minuteOf(EIGHT, '10h30')).toBe(150);
  expect(minuteOf(EIGHT, 'sáng')).toBeNull();
});

test('a time before the start belongs to the next day', () => {
  expect(minuteOf('2023-08-15T15:00:00Z', '00:30')).toBe(150);
});

test('chained items follow one another from the first on', () => {
  const items = [
    { time: '08:10', minutes: '20' },
    { time: '11:00', minutes: '15' },
    { time: '', minutes: 'x' },
  ];
  expect(chained(EIGHT, items).map(({ time }) => time)).toEqual(['08:10', '08:30', '08:45']);
});
