import { beforeEach, expect, test } from 'vitest';
import { filters } from './filters.ts';

beforeEach(() => {
  filters.clear('q', 'kind');
  filters.page = 0;
});

test('filters stand in the address as they were typed', () => {
  filters.set('q', '0123');
  expect(filters.get('q')).toBe('0123');
  expect(location.search).toBe('?q=0123');
});

test('another filter begins at the first page', () => {
  filters.page = 3;
  expect(location.search).toBe('?page=4');
  filters.set('kind', 'SCHOOL');
  expect(location.search).toBe('?kind=SCHOOL');
  expect(filters.page).toBe(0);
});

test('the same filter again changes nothing', () => {
  filters.set('kind', 'SCHOOL');
  filters.page = 2;
  filters.set('kind', 'SCHOOL');
  expect(filters.page).toBe(2);
});

test('a page that is no number is the first', () => {
  filters.set('page', '-4');
  expect(filters.page).toBe(0);
});
