import { expect, test } from 'vitest';
import { queryOf, readFilter, START, writeFilter } from './filter.ts';

const read = (search: string) => readFilter(new URLSearchParams(search));

test('an address without a filter shows what waits, the newest first', () => {
  expect(read('')).toEqual(START);
  expect(writeFilter(START)).toBe('');
});

test('a filter survives its way through the address', () => {
  const filter = {
    tab: 'APPROVED' as const,
    searched: 'Hướng Hoá & Đakrông',
    provinceCode: '01',
    order: 'VOTES' as const,
    page: 2,
  };
  expect(read(writeFilter(filter))).toEqual(filter);
  expect(writeFilter(filter)).toContain('page=3');
});

test('nonsense in the address counts as not given', () => {
  expect(read('state=LOST&order=BEST&page=-4')).toEqual(START);
  expect(read('page=1.5')).toEqual(START);
});

test('all states are asked for by asking for none', () => {
  expect(queryOf({ ...START, tab: 'ALL' }, 50).state).toBeNull();
  expect(queryOf(START, 50)).toMatchObject({ state: 'SUBMITTED', page: 0, size: 50 });
});
