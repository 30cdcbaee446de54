import { expect, test } from 'vitest';
import { aQuestion, untouched } from '../fixtures.ts';
import { compareIn, isWanted, queryOf, readFilter, START, writeFilter } from './filter.ts';

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
    topicId: '0189f6a2-3c00-7b21-8f55-2a6c9d0e4b01',
    label: 'Lương, phụ cấp',
    organizationId: '0189f6a2-3c00-7b21-8f55-2a6c9d0e4b02',
    pinned: true,
    order: 'HAND' as const,
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

// Rule Q13.
test('by hand the pinned ones come first, then the places as ASCII has them', () => {
  const placed = (id: string, position: string, pinned = false) =>
    aQuestion(id, 1, { moderation: untouched(id, { position, pinned }) });
  const list = [placed('c', 'Zb'), placed('b', 'a0'), placed('a', 'z', true)];
  expect(list.toSorted((one, other) => compareIn('HAND', one, other)).map(({ id }) => id)).toEqual([
    'a',
    'c',
    'b',
  ]);
});

// Rule Q12.
test('topic, label, organization and pin are filters too', () => {
  const assignment = { organizationId: 'cuc', organizationName: 'Cục', note: null };
  const filed = aQuestion('a', 1, {
    moderation: untouched('a', { topicId: 't', labels: ['Lương'], assignment, pinned: true }),
  });
  for (const filter of [
    { topicId: 't' },
    { label: 'Lương' },
    { organizationId: 'cuc' },
    { pinned: true },
  ]) {
    expect(isWanted(filed, { ...START, ...filter }), JSON.stringify(filter)).toBe(true);
    expect(isWanted(aQuestion('b', 1), { ...START, ...filter })).toBe(false);
  }
});
