import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatNumber,
  formatPeriod,
  formatShare,
  formatTime,
} from './format.ts';
import { language } from './i18n/language.svelte.ts';
import { fromInstant, parseDate, parseTime, toInstant } from './localtime.ts';

describe('showing times', () => {
  test('an instant is shown on the clock of Vietnam, whatever the device says', () => {
    expect(formatDate('2023-08-14T17:30:00Z')).toBe('15/08/2023');
    expect(formatTime('2023-08-14T17:30:00Z')).toBe('00:30');
    expect(formatDateTime('2023-08-15T01:00:00Z')).toBe('08:00, 15/08/2023');
  });

  test('a date in English says which number is the month', () => {
    language.choose('en');
    expect(formatDateTime('2023-08-05T01:00:00Z')).toBe('08:00, 5 Aug 2023');
    expect(fromInstant('2023-08-05T01:00:00Z').date).toBe('05/08/2023');
  });

  test('the day of the week follows the language', () => {
    expect(formatDay('2023-08-15T01:00:00Z')).toBe('Thứ Ba, 15/08/2023');
    language.choose('en');
    expect(formatDay('2023-08-15T01:00:00Z')).toBe('Tuesday, 15 Aug 2023');
  });

  test('a period names the date once when it is one day', () => {
    expect(formatPeriod('2023-08-15T01:00:00Z', '2023-08-15T04:30:00Z')).toBe(
      '08:00 – 11:30, 15/08/2023',
    );
    expect(formatPeriod('2023-08-15T01:00:00Z', '2023-08-16T04:30:00Z')).toBe(
      '08:00, 15/08/2023 – 11:30, 16/08/2023',
    );
  });

  test('numbers are grouped as the language does it', () => {
    expect(formatNumber(6500)).toBe('6.500');
    language.choose('en');
    expect(formatNumber(6500)).toBe('6,500');
    expect(formatShare(0.424)).toBe('42%');
  });
});

describe('reading times', () => {
  test.each(['15/8/2023', '15-08-2023', '15.08.2023', ' 15/08/2023 ', '15082023'])(
    '%s is the fifteenth of August',
    (text) => {
      expect(parseDate(text)).toEqual({ day: 15, month: 8, year: 2023 });
    },
  );

  test.each(['31/02/2023', '29/02/2023', '0/1/2023', '15/13/2023', '15/08/23', 'mai', ''])(
    '"%s" is no date',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  test.each([
    ['8:30', 8, 30],
    ['08:30', 8, 30],
    ['8h30', 8, 30],
    ['8h', 8, 0],
    ['14g05', 14, 5],
    ['0830', 8, 30],
    ['0:00', 0, 0],
  ])('%s is a time of day', (text, hour, minute) => {
    expect(parseTime(text)).toEqual({ hour, minute });
  });

  test.each(['24:00', '8:60', '8:3', 'sáng', ''])('"%s" is no time of day', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('date and time together are an instant in UTC, and come back the same', () => {
    expect(toInstant('15/08/2023', '08:00')).toBe('2023-08-15T01:00:00Z');
    expect(toInstant('15/08/2023', '00:30')).toBe('2023-08-14T17:30:00Z');
    expect(fromInstant('2023-08-14T17:30:00Z')).toEqual({ date: '15/08/2023', time: '00:30' });
  });

  test('an incomplete date and time is none', () => {
    expect(toInstant('15/08/2023', '')).toBeNull();
    expect(fromInstant(null)).toEqual({ date: '', time: '' });
  });
});
