import { afterEach, expect, test, vi } from 'vitest';
import { boundsOf, provinceSetOn, provinceWords } from './provinces.ts';
import type { AdminUnit } from './types.ts';

function aProvince(name: string, validity: Partial<AdminUnit>): AdminUnit {
  return {
    id: name,
    code: '01',
    name,
    kind: 'PROVINCE',
    validFrom: null,
    validTo: null,
    successor: null,
    ...validity,
  };
}

const OLD = [
  aProvince('Hà Giang', { validTo: '2025-06-30', successor: 'Tuyên Quang mới' }),
  aProvince('Tuyên Quang', { validTo: '2025-06-30', successor: 'Tuyên Quang mới' }),
];
const NEW = [aProvince('Tuyên Quang mới', { validFrom: '2025-07-01' })];

/** Answers as the server does: the set that is in force on the day that is asked for. */
function serve() {
  vi.stubGlobal('fetch', async (address: string) => {
    const on = new URL(address, 'http://localhost').searchParams.get('on') ?? '2026-01-01';
    const items = on <= '2025-06-30' ? OLD : NEW;
    return Response.json({ items, total: items.length, page: 0, size: 200 });
  });
}

afterEach(() => vi.unstubAllGlobals());

test('before the reform each province says what it became', async () => {
  serve();
  const set = await provinceSetOn('2023-08-15');
  expect(set).toMatchObject({ from: null, to: '2025-06-30', before: null, after: '2025-07-01' });
  expect(set.provinces.map(({ became }) => became)).toEqual([NEW, NEW]);
});

test('after the reform each province says what it was put together from', async () => {
  serve();
  const set = await provinceSetOn('2025-07-01');
  expect(set).toMatchObject({ from: '2025-07-01', to: null, before: '2025-06-30', after: null });
  expect(set.provinces.map(({ madeOf }) => madeOf)).toEqual([OLD]);
});

test('provinces that always were have no reform around them', () => {
  expect(boundsOf([aProvince('Huế', {})])).toEqual({
    from: null,
    to: null,
    before: null,
    after: null,
  });
});

test('a province that is no more is told from the one that took its name', () => {
  expect(provinceWords(aProvince('Tuyên Quang', { validTo: '2025-06-30' }))).toBe(
    'Tuyên Quang (đến 30/06/2025)',
  );
  expect(provinceWords(aProvince('Tuyên Quang', {}))).toBe('Tuyên Quang');
});
