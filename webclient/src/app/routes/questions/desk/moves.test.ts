import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Moves from './Moves.svelte';
import { movesFrom, type Move } from './moves.ts';

const labels = (role: string) =>
  screen.queryAllByRole(role).map((found) => found.textContent.trim());

test('two buttons and a menu hold all that can be done with an approved question', async () => {
  const done: (Move | 'prepare')[] = [];
  render(Moves, {
    questionId: 'q',
    state: 'APPROVED',
    under: undefined,
    onmove: (move: Move) => done.push(move),
    onprepare: () => done.push('prepare'),
  });
  expect(labels('button')).toEqual(['Đưa lên xem trước', 'Đưa lên màn hình', '']);
  await fireEvent.keyDown(screen.getByRole('button', { name: 'Việc khác' }), { key: 'Enter' });
  const rest = await screen.findAllByRole('menuitem');
  expect(rest.length + 2).toBe(movesFrom('APPROVED').length + 1);

  await fireEvent.click(screen.getByRole('button', { name: 'Đưa lên xem trước' }));
  expect(done).toEqual(['prepare']);
});

test('where two buttons are enough there is no menu', () => {
  render(Moves, { questionId: 'q', state: 'SUBMITTED', under: undefined, onmove: () => undefined });
  expect(labels('button')).toEqual(['Duyệt', 'Từ chối']);
});
