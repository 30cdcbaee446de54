import { afterEach, describe, expect, test } from 'vitest';
import { language } from '#lib/i18n/language.svelte.ts';
import { dayInVietnam, dayWords, plusDays } from './days.ts';

afterEach(() => language.choose('vi'));

describe.each(['vi', 'en'] as const)('a day in %s', (chosen) => {
  // Addresses and requests carry it: it is the same in every language.
  test('is that of Vietnam, as the calendar counts it', () => {
    language.choose(chosen);
    expect(dayInVietnam('2023-08-14T17:30:00Z')).toBe('2023-08-15');
    expect(plusDays('2025-06-30', 1)).toBe('2025-07-01');
  });

  test('is said in words of the language', () => {
    language.choose(chosen);
    expect(dayWords('2025-06-30')).toBe(chosen === 'en' ? '30 Jun 2025' : '30/06/2025');
  });
});
