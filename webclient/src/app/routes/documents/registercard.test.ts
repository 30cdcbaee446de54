import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import RegisterCard from './RegisterCard.svelte';
import type { Register } from './types.ts';

const PATH = '/api/organizations/o/documents/registers';

const register = (changed: Partial<Register>): Register => ({
  organizationId: 'o',
  organization: 'Sở Giáo dục và Đào tạo Quảng Trị',
  year: 2026,
  kind: 'AUTHORIZATION',
  firstNumber: null,
  lastNumber: null,
  ...changed,
});

let registers: Register[];
let sent: unknown[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (_: unknown, init?: RequestInit) => {
    if (init?.method === 'POST') {
      sent.push(JSON.parse(String(init.body)));
      registers = [register({ firstNumber: 48 })];
    }
    return Response.json(registers);
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a register of which numbers were given says which, and cannot be begun any more', async () => {
  registers = [register({ firstNumber: 48, lastNumber: 51 })];
  render(RegisterCard, { path: PATH });
  expect(await screen.findByText('Từ 48 đến 51')).toBeTruthy();
  expect(screen.getByText('52')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Đặt số đầu/ })).toBeNull();
});

test('one that nobody has begun takes its first number, and then shows it', async () => {
  registers = [register({})];
  render(RegisterCard, { path: PATH });
  await fireEvent.click(await screen.findByRole('button', { name: /^Đặt số đầu: / }));
  await fireEvent.input(screen.getByLabelText(/^Số đầu tiên/), { target: { value: ' 48 ' } });
  const button = screen.getByRole('button', { name: 'Đặt số đầu' });
  await fireEvent.submit(button.closest('dialog')?.querySelector('form') ?? button);

  await vi.waitFor(() => expect(screen.getByText('48')).toBeTruthy());
  expect(sent).toEqual([{ organizationId: 'o', kind: 'AUTHORIZATION', firstNumber: 48 }]);
  expect(screen.queryByRole('button', { name: /^Đặt số đầu: / })).toBeNull();
});

test('of many registers those in use are shown, the others when somebody asks for them', async () => {
  const bodies = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  registers = [
    register({ firstNumber: 1, lastNumber: 3 }),
    ...bodies.map((id) => register({ organizationId: id, organization: `Cục ${id}` })),
  ];
  render(RegisterCard, { path: PATH });
  const button = await screen.findByRole('button', { name: 'Hiện cả 8 sổ chưa dùng' });
  expect(screen.getByText('Từ 1 đến 3')).toBeTruthy();
  expect(screen.queryByText('Cục h')).toBeNull();

  await fireEvent.click(button);
  expect(screen.getByText('Cục h')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Ẩn các sổ chưa dùng' }));
  expect(screen.queryByText('Cục h')).toBeNull();
});
