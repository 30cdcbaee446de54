import { expect, test } from 'vitest';
import { inserted, lineOf, tagOf, type Field } from './templates.ts';

test('a field is written by its name in the language of the letter', () => {
  const field = {
    field: 'RECIPIENT',
    vietnamese: 'nguoi_nhan',
    english: 'recipient',
    kinds: [],
  } satisfies Field;
  expect(tagOf(field, 'vi')).toBe('{{nguoi_nhan}}');
  expect(tagOf(field, 'en')).toBe('{{recipient}}');
});

test('what only asks is a part of the letter', () => {
  const field = {
    field: 'PERSON',
    vietnamese: 'ca_nhan',
    english: 'person',
    kinds: [],
  } satisfies Field;
  expect(tagOf(field, 'vi')).toBe('{{#ca_nhan}}…{{/ca_nhan}}');
});

test('a field goes where the caret stands, in place of what is selected', () => {
  expect(inserted('Kính gửi ông', '{{nhom}}', 9, 12)).toEqual({
    text: 'Kính gửi {{nhom}}',
    caret: 17,
  });
});

test('a problem is shown on its line', () => {
  expect(lineOf('một\nhai\nba', 2)).toEqual({ start: 4, end: 7 });
  expect(lineOf('một', 9)).toEqual({ start: 0, end: 3 });
});
