import { expect, test } from 'vitest';
import type { Command } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { Moving } from './moving.svelte.ts';

function aDesk() {
  const sent: Command[] = [];
  const moving = new Moving((command) => {
    sent.push(command);
    return `c${sent.length}`;
  });
  const entry = (id: string, code?: string) => ({
    id,
    command: { type: '' },
    at: 0,
    ...(code && { refused: { code, params: {} } }),
  });
  return { moving, sent, entry };
}

test('a question is busy until the server has answered', async () => {
  const { moving, sent, entry } = aDesk();
  const done = moving.move('q', 'approve');
  expect(sent).toEqual([{ type: 'question.approve', questionId: 'q' }]);
  expect(moving.under.get('q')).toBe('approve');
  moving.acknowledged(entry('c1'));
  await done;
  expect(moving.under.has('q')).toBe(false);
});

test('a second command for the same question waits for the first to be answered', async () => {
  const { moving, sent } = aDesk();
  void moving.move('q', 'approve');
  await moving.move('q', 'reject', 'Trùng');
  expect(sent).toHaveLength(1);
});

test('a rejection carries its reason, a refusal stays with its question', async () => {
  const { moving, sent, entry } = aDesk();
  const done = moving.move('q', 'reject', 'Trùng');
  expect(sent[0]).toEqual({ type: 'question.reject', questionId: 'q', reason: 'Trùng' });
  moving.refused(entry('c1', 'question.wrong_state'));
  await expect(done).rejects.toMatchObject({ code: 'question.wrong_state' });
  expect(moving.refusals.get('q')?.code).toBe('question.wrong_state');
  void moving.move('q', 'approve');
  expect(moving.refusals.has('q')).toBe(false);
});

test('when the line has ended for good, nobody waits for an answer any longer', async () => {
  const { moving } = aDesk();
  const done = moving.move('q', 'approve');
  moving.halted(new Problem('access.not_signed_in', 401));
  await expect(done).rejects.toMatchObject({ code: 'access.not_signed_in' });
  expect(moving.under.has('q')).toBe(false);
  expect(moving.refusals.get('q')?.code).toBe('access.not_signed_in');
});
