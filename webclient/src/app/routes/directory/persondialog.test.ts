import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PersonDialog from './PersonDialog.svelte';

const office = { id: 'a', name: 'Sở Giáo dục và Đào tạo Quảng Trị', shortName: null };

beforeEach(() => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ items: [office], total: 1, page: 0, size: 20 }),
  );
});

afterEach(() => vi.unstubAllGlobals());

const closed = { person: null, organizationId: office.id, onsaved: async () => undefined };

test('a new person begins empty, in the organization that the list is about', async () => {
  const { rerender } = render(PersonDialog, { ...closed, open: false });
  await rerender({ ...closed, open: true });
  expect(screen.getByLabelText(/Họ và tên/)).toHaveProperty('value', '');
  await vi.waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toHaveProperty('value', office.name),
  );
});

test('a person who is edited stands in the form as they are', async () => {
  const person = {
    id: 'p',
    name: 'Lê Đình Đức',
    position: 'Phó Vụ trưởng',
    email: null,
    phone: null,
    organization: null,
    version: 3,
  };
  render(PersonDialog, { ...closed, person, open: true });
  expect(screen.getByLabelText(/Họ và tên/)).toHaveProperty('value', 'Lê Đình Đức');
  expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toHaveProperty('value', '');
});
