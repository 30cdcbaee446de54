import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SignatoryDialog from './SignatoryDialog.svelte';
import type { Delegate } from './types.ts';

const PROPOSED: Delegate = {
  id: 'd',
  groupId: 'g',
  groupName: 'Giáo viên tiêu biểu',
  placeKind: 'MAIN_POINT',
  allotmentId: 'a',
  unitId: 'u',
  unitName: 'Sở Giáo dục và Đào tạo Quảng Trị',
  personId: null,
  name: 'Lê Thị Thay',
  position: null,
  email: null,
  phone: null,
  organizationId: null,
  organizationName: null,
  state: 'PROPOSED',
  replacesId: 'r',
  replacesName: 'Nguyễn Thị Hoa',
  pointId: null,
  pointName: null,
  endedWhy: null,
  version: 0,
};

let sent: unknown[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return Response.json(PROPOSED);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(changes: Partial<Delegate> = {}) {
  render(SignatoryDialog, {
    open: true,
    delegate: { ...PROPOSED, ...changes },
    organized: true,
    onsaved: async () => undefined,
  });
}

function write(label: RegExp, text: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const confirm = () => screen.getByRole('button', { name: 'Xác nhận đi thay' }).click();

test('whoever confirms somebody without an address is asked for it', async () => {
  open();
  expect(screen.getByText(/^Chưa có địa chỉ thư điện tử của Lê Thị Thay/)).toBeTruthy();
  write(/Thư điện tử/, ' thay@demo.example ');
  confirm();
  await vi.waitFor(() => expect(sent).toEqual([{ email: 'thay@demo.example', phone: null }]));
});

test('the address may be left empty', async () => {
  open({ phone: '0912 345 678' });
  confirm();
  await vi.waitFor(() => expect(sent).toEqual([{ email: null, phone: '0912 345 678' }]));
});

test('nobody is asked for what is known', async () => {
  open({ email: 'thay@demo.example' });
  expect(screen.queryByLabelText(/Thư điện tử/)).toBeNull();
  confirm();
  await vi.waitFor(() => expect(sent).toEqual([{}]));
});
