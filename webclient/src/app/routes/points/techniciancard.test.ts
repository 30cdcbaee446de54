import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import TechnicianCard from './TechnicianCard.svelte';
import type { PointView } from './types.ts';

const point = { id: 'p', technicianName: null, technicianPhone: null, version: 1 } as PointView;

let sent: { technicianName: string | null; technicianPhone: string | null }[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return Response.json(point);
  });
});

afterEach(() => vi.unstubAllGlobals());

function edit(read: PointView = point) {
  const onchange = vi.fn();
  render(TechnicianCard, { point: read, editable: true, onchange, onnewest: vi.fn() });
  return fireEvent.click(screen.getByRole('button', { name: /^(Cử cán bộ kỹ thuật|Sửa)/ }));
}

const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

test('an empty form says what is missing and saves nothing', async () => {
  await edit();
  await save();
  expect(screen.getByText('Hãy nhập họ tên của cán bộ kỹ thuật.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('what is no telephone number is refused in words before it is sent', async () => {
  await edit();
  await type(/^Họ và tên/, 'Lê Văn B');
  await type(/^Điện thoại/, 'abc');
  await save();
  expect(screen.getByText(/8 đến 15 chữ số/)).toBeTruthy();
  expect(sent).toEqual([]);
  await type(/^Điện thoại/, '0912 345 678');
  await save();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ technicianName: 'Lê Văn B', technicianPhone: '0912 345 678' });
});

test('who is named is removed by a button and not by emptying the field', async () => {
  await edit({ ...point, technicianName: 'Lê Văn B', technicianPhone: '0912 345 678' });
  await fireEvent.click(screen.getByRole('button', { name: 'Bỏ cán bộ kỹ thuật' }));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ technicianName: null, technicianPhone: null });
});
