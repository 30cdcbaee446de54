import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GivenNumber } from './types.ts';
import WholeRegister from './WholeRegister.svelte';

vi.mock('../../router.ts', () => ({
  route: { params: { id: 'e', organizationId: 'o', kind: 'INVITATION' } },
}));

const TOTAL = 450;

let pages: string[];
let printed: string[];

// By role alone hundreds of rows take seconds to be found.
const numbers = () =>
  [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim());

function given(number: number): GivenNumber {
  return {
    number: `${number}/GM-SGDĐT`,
    issuedOn: '2026-01-05',
    state: 'ISSUED',
    document: null,
    event: null,
    subject: null,
    recipient: null,
    voidReason: null,
  };
}

beforeEach(() => {
  pages = [];
  printed = [];
  // Still last year in Europe, and a new one in Vietnam.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-31T17:30:00Z') });
  vi.stubGlobal('fetch', async (path: string) => {
    const query = new URL(path, 'http://localhost').searchParams;
    if (!query.has('size')) {
      pages.push(`year ${query.get('year')}`);
      return Response.json([]);
    }
    const page = Number(query.get('page'));
    const size = Number(query.get('size'));
    pages.push(`${query.get('year')} ${page}`);
    const count = Math.max(0, Math.min(size, TOTAL - page * size));
    const items = Array.from({ length: count }, (_, at) => given(TOTAL - page * size - at));
    return Response.json({ items, total: TOTAL, page, size });
  });
  vi.stubGlobal('print', () => {
    printed = numbers();
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the year is the one in Vietnam', async () => {
  render(WholeRegister);
  await vi.waitFor(() => expect(pages).toContain('year 2027'));
  expect(pages).toContain('2027 0');
});

test('all numbers of the year are printed, page after page, and one page is shown again', async () => {
  render(WholeRegister);
  await vi.waitFor(() => expect(numbers()).toHaveLength(100));
  pages = [];

  screen.getByRole('button', { name: 'In sổ' }).click();

  await vi.waitFor(() => expect(printed).toHaveLength(TOTAL));
  expect(pages).toEqual(['2027 0', '2027 1', '2027 2']);
  expect(printed.at(0)).toBe('450/GM-SGDĐT');
  expect(printed.at(-1)).toBe('1/GM-SGDĐT');
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(numbers()).toHaveLength(100));
});
