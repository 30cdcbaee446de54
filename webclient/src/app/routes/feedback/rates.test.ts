import { expect, test } from 'vitest';
import { language } from '#lib/i18n/language.svelte.ts';
import { formatMean, overall, rateOf, rateWords, sorted } from './rates.ts';
import type { FeedbackFormSummary, ProvinceRate } from './types.ts';

const province = (name: string, asked: number, responses: number): ProvinceRate => ({
  code: name,
  name,
  asked,
  responses,
});

const rates = [
  province('Hà Giang', 4, 1),
  province('An Giang', 2, 2),
  province('Điện Biên', 0, 0),
  province('Đắk Lắk', 4, 1),
];

const names = (column: 'name' | 'asked' | 'rate', descending: boolean) =>
  sorted(rates, { column, descending }).map(({ name }) => name);

test('provinces stand in Vietnamese order', () => {
  expect(names('name', false)).toEqual(['An Giang', 'Đắk Lắk', 'Điện Biên', 'Hà Giang']);
  expect(names('name', true)).toEqual(['Hà Giang', 'Điện Biên', 'Đắk Lắk', 'An Giang']);
});

test('equals stand in the order of their names, whichever way numbers are sorted', () => {
  expect(names('asked', true)).toEqual(['Đắk Lắk', 'Hà Giang', 'An Giang', 'Điện Biên']);
  expect(names('rate', false)).toEqual(['Điện Biên', 'Đắk Lắk', 'Hà Giang', 'An Giang']);
});

test('where nobody was asked there is no rate', () => {
  expect(rateOf(province('Điện Biên', 0, 0))).toBeNull();
  expect(rateWords(null)).toBe('–');
});

test('few of many are not none, and nearly all are not all', () => {
  expect(rateWords(0)).toBe('0%');
  expect(rateWords(1 / 700_000)).toBe('<1%');
  expect(rateWords(0.42)).toBe('42%');
  expect(rateWords(699_999 / 700_000)).toBe('>99%');
  expect(rateWords(1)).toBe('100%');
});

test('asked are those who got a mail and those who joined', () => {
  const summary = { askedByMail: 63, joined: 137, responses: 50 } as FeedbackFormSummary;
  expect(rateOf(overall(summary))).toBe(0.25);
});

test('a mean has one digit, with the comma of the language', () => {
  expect(formatMean(4.25)).toBe('4,3');
  expect(formatMean(4)).toBe('4,0');
  language.choose('en');
  expect(formatMean(4)).toBe('4.0');
});
