import { afterEach, expect, test } from 'vitest';
import { START } from './filter.ts';
import { filterOf, rememberFilter } from './remembered.ts';

afterEach(() => localStorage.clear());

test('a desk opens as it was left, but for the search and the page', () => {
  const left = { ...START, tab: 'APPROVED' as const, order: 'HAND' as const, label: 'Lương' };
  rememberFilter('s', { ...left, searched: 'sách', page: 3 });
  expect(filterOf('s', new URLSearchParams())).toEqual(left);
  expect(filterOf('other', new URLSearchParams())).toEqual(START);
});

test('an address that says what it wants is what is shown', () => {
  rememberFilter('s', { ...START, tab: 'APPROVED' });
  expect(filterOf('s', new URLSearchParams('state=REJECTED')).tab).toBe('REJECTED');
  expect(filterOf('s', new URLSearchParams('state=SUBMITTED')).tab).toBe('SUBMITTED');
});

test('who goes back to the start is not sent elsewhere the next time', () => {
  rememberFilter('s', { ...START, tab: 'APPROVED' });
  rememberFilter('s', START);
  expect(filterOf('s', new URLSearchParams())).toEqual(START);
});
