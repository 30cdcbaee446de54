import { expect, test } from 'vitest';
import { language } from './language.svelte.ts';
import { words } from './words.ts';

const t = words({
  vi: { waiting: 'Còn {count} câu hỏi', hello: 'Chào {name}' },
  en: {
    waiting: { one: '{count} question left', other: '{count} questions left' },
    hello: 'Hello {name}',
  },
});

test('Vietnamese is the language until somebody chooses otherwise', () => {
  expect(t('hello', { name: 'Ánh' })).toBe('Chào Ánh');
  language.choose('en');
  expect(t('hello', { name: 'Ánh' })).toBe('Hello Ánh');
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('language')).toBe('en');
});

test('English tells one from many, Vietnamese does not', () => {
  expect(t('waiting', { count: 1 })).toBe('Còn 1 câu hỏi');
  language.choose('en');
  expect(t('waiting', { count: 1 })).toBe('1 question left');
  expect(t('waiting', { count: 6500 })).toBe('6,500 questions left');
});

test('a value is never read as a placeholder', () => {
  expect(t('hello', { name: '{count} $1' })).toBe('Chào {count} $1');
});
