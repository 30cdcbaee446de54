import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PointDialog from './PointDialog.svelte';

const props = {
  open: true,
  session: { id: 's', startsAt: '2023-08-15T01:00:00Z' },
  parent: { id: 'p', level: 'PROVINCE' as const, hasProvince: true },
  onsaved: async () => undefined,
};

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], total: 0, page: 0, size: 200 }));
});

afterEach(() => vi.unstubAllGlobals());

test('what is typed stays while others change the point above', async () => {
  const { rerender } = render(PointDialog, props);
  const name = await screen.findByLabelText<HTMLInputElement>(/^Tên điểm cầu/);
  await fireEvent.input(name, { target: { value: 'Trường Tiểu học Hướng Phùng' } });

  await rerender({ session: { ...props.session }, parent: { ...props.parent } });

  expect(name.value).toBe('Trường Tiểu học Hướng Phùng');
});
