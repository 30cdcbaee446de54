import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Actions from './Actions.svelte';
import type { Invitation } from './types.ts';

const invitation = {
  id: 'i',
  pointName: 'Quảng Trị',
  state: 'ACTIVE',
  delivery: 'UNCERTAIN',
  failure: 'INTERRUPTED',
} as Invitation;

async function open(shown: Invitation) {
  const onact = vi.fn(async () => undefined);
  render(Actions, { invitation: shown, over: false, onact });
  await fireEvent.click(screen.getByRole('button', { name: 'Thao tác với giấy mời Quảng Trị' }));
  return onact;
}

test('an organizer decides about a letter of which nobody knows whether it arrived', async () => {
  const onact = await open(invitation);
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'Tính là đã gửi' }));
  expect(await screen.findByText(/Hãy chọn khi người nhận đã xác nhận/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Tính là đã gửi' }));
  await vi.waitFor(() => expect(onact).toHaveBeenCalledWith('letter/count-as-sent'));
});

test('about any other letter there is nothing to decide', async () => {
  await open({ ...invitation, delivery: 'SENT', failure: null });
  expect(await screen.findByRole('menuitem', { name: 'Gửi lại' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Tính là đã gửi' })).toBeNull();
});

test('of what is over no letter is sent again', async () => {
  const sent: Invitation = { ...invitation, delivery: 'SENT', failure: null };
  render(Actions, { invitation: sent, over: true, onact: vi.fn(async () => undefined) });
  await fireEvent.click(screen.getByRole('button', { name: 'Thao tác với giấy mời Quảng Trị' }));
  expect(await screen.findByRole('menuitem', { name: 'Thu hồi giấy mời' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Gửi lại' })).toBeNull();
});
