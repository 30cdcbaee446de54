import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ColumnsDialog from './ColumnsDialog.svelte';
import type { Import } from './types.ts';

const made = {
  id: 'i',
  kind: 'people',
  fileName: 'ds.csv',
  columns: [
    { place: 0, header: 'Họ tên', field: 'name', encoding: 'TCVN3', samples: ['Lê An'] },
    { place: 1, header: 'Ghi chú', field: null, encoding: null, samples: ['x'] },
  ],
  fields: [
    { name: 'name', required: true },
    { name: 'position', required: false },
  ],
} as unknown as Import;

let sent: unknown;

beforeEach(() => {
  vi.stubGlobal('fetch', async (_: string, request: { body: string }) => {
    sent = JSON.parse(request.body);
    return Response.json(made);
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a column that is taken says in what it was typed; one that is not does not', async () => {
  const rest = { made, onsaved: () => undefined };
  const { rerender } = render(ColumnsDialog, { ...rest, open: false });
  await rerender({ ...rest, open: true });
  expect(screen.getByLabelText('Bảng mã (A)')).toHaveProperty('value', 'TCVN3');
  expect(screen.queryByLabelText('Bảng mã (B)')).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Đọc lại theo các cột này' }));
  await vi.waitFor(() =>
    expect(sent).toEqual({ columns: [{ place: 0, field: 'name', encoding: 'TCVN3' }] }),
  );
});
