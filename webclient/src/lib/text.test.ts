import { expect, test } from 'vitest';
import { compare, fold, initials, matches, normalise } from './text.ts';

test('what looks equal is equal after normalising', () => {
  expect(normalise('  Đa\u0300 Na\u0306\u0303ng ')).toBe('Đà Nẵng');
});

test('folding takes every accent away, and đ becomes d', () => {
  expect(fold('Đắk Lắk – Thừa Thiên Huế')).toBe('dak lak – thua thien hue');
  expect(fold('ƯƠNG Ơ Ư')).toBe('uong o u');
});

test('a search without accents finds names with them, by the beginnings of words', () => {
  expect(matches('Thành phố Đà Nẵng', 'da nang')).toBe(true);
  expect(matches('Bà Rịa – Vũng Tàu', 'vung')).toBe(true);
  expect(matches('Bà Rịa – Vũng Tàu', 'ria ta')).toBe(true);
  expect(matches('Hà Nội', 'noi dung')).toBe(false);
  expect(matches('Hà Nội', '')).toBe(true);
});

test('names sort in Vietnamese order', () => {
  const sorted = ['Đồng Nai', 'Điện Biên', 'Ân', 'An', 'Ăn', 'Dân', 'E'].sort(compare);
  expect(sorted).toEqual(['An', 'Ăn', 'Ân', 'Dân', 'Điện Biên', 'Đồng Nai', 'E']);
});

test('numbers in names sort by value', () => {
  expect(['Buổi 10', 'Buổi 2'].sort(compare)).toEqual(['Buổi 2', 'Buổi 10']);
});

test('initials are those of the family name and the given name', () => {
  expect(initials('Nguyễn Thị Hồng Ánh')).toBe('NÁ');
  expect(initials('đức')).toBe('Đ');
  expect(initials('Trần Thị Lan (Hà Nội)')).toBe('TL');
  expect(initials('  ')).toBe('');
});
