import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import MergeDialog from './MergeDialog.svelte';
import type { AlikeAsWell, LikePeople, Person } from './types.ts';

const record = (id: string, position: string | null, phone: string | null): Person => ({
  id,
  name: 'Hồ Trùng',
  position,
  email: 'trung@thu.example',
  phone,
  organization: null,
  version: 2,
});

const pair: LikePeople = {
  people: [record('a', null, null), record('b', 'Phó phòng', null)],
  reasons: ['name', 'email'],
  ties: {},
};
const third: AlikeAsWell = { person: record('c', 'Trưởng phòng', '0912'), ties: { delegates: 2 } };

let sent: unknown;

beforeEach(() => {
  vi.stubGlobal('fetch', async (_: string, request?: { method?: string; body?: string }) => {
    if (request?.method !== 'POST') return Response.json([third]);
    sent = JSON.parse(request.body ?? '');
    return Response.json(pair.people[0]);
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a third record goes along where it is ticked, and its values are among those to choose from', async () => {
  const rest = { pair, onmerged: async () => undefined };
  const { rerender } = render(MergeDialog, { ...rest, open: false });
  await rerender({ ...rest, open: true });
  const tick = await screen.findByLabelText(/^Hồ Trùng, Trưởng phòng/);
  expect(screen.queryByLabelText('Điện thoại')).toBeNull();
  await fireEvent.click(tick);
  expect(screen.getByText(/2 lượt làm đại biểu/)).toBeTruthy();
  const positions = screen.getByLabelText('Chức vụ').querySelectorAll('option');
  expect([...positions].map(({ text }) => text)).toEqual([
    '(để trống)',
    'Phó phòng',
    'Trưởng phòng',
  ]);
  await fireEvent.click(screen.getByRole('button', { name: 'Gộp thành một người' }));
  await vi.waitFor(() =>
    expect(sent).toEqual({
      kept: 'a',
      values: {
        name: 'Hồ Trùng',
        position: 'Phó phòng',
        organizationId: null,
        email: 'trung@thu.example',
        phone: '0912',
        version: 2,
      },
      gone: [
        { id: 'b', version: 2 },
        { id: 'c', version: 2 },
      ],
    }),
  );
});
