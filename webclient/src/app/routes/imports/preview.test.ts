import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../problems/words.ts';
import Preview from './Preview.svelte';
import type { Import } from './types.ts';

const made: Import = {
  id: 'i',
  kind: 'delegates',
  fileName: 'Đại biểu.xlsx',
  columns: [{ place: 0, header: 'Họ tên', field: 'name', encoding: null, samples: ['Lê An'] }],
  fields: [{ name: 'name', required: true }],
  formulas: 0,
  counts: {
    newOnes: 3,
    changed: 0,
    duplicate: 0,
    same: 0,
    wrong: 0,
    blank: 0,
    skipped: 0,
    left: 0,
    taken: 3,
  },
  obstacle: null,
  madeAt: '2023-08-01T00:00:00Z',
  expiresAt: '2023-08-08T00:00:00Z',
  outcome: null,
};

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], total: 0, page: 0, size: 50 }));
});

afterEach(() => vi.unstubAllGlobals());

const rest = { onchange: () => undefined, onapplied: () => undefined, onleave: () => undefined };

test('a list with more people than places says by how many, and waits until rows are skipped', () => {
  const obstacle = {
    code: 'delegate.over_quota',
    params: { quota: 5, named: 3, passedOn: 0, free: 2, wanted: 3 },
  };
  render(Preview, { ...rest, made: { ...made, obstacle } });
  expect(screen.getByText(/còn 2 mà cần thêm 3\.\s+Hãy bỏ qua bớt dòng\./)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Nhập 3 đại biểu' })).toHaveProperty('disabled', true);
});

test('a list for which there are places can be taken in', () => {
  render(Preview, { ...rest, made });
  expect(screen.getByRole('button', { name: 'Nhập 3 đại biểu' })).toHaveProperty('disabled', false);
});

test('the rows that would be left out can be taken away as a workbook', () => {
  render(Preview, { ...rest, made: { ...made, counts: { ...made.counts, wrong: 2, left: 2 } } });
  expect(screen.getByRole('link', { name: 'Tải 2 dòng không nhập' }).getAttribute('href')).toBe(
    '/api/imports/i/left-out.xlsx',
  );
});
