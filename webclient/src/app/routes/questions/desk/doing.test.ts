import { expect, test, vi } from 'vitest';
import type { Command } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { Doing } from './doing.svelte.ts';

function aDesk() {
  const sent: Command[] = [];
  const doing = new Doing((command) => {
    sent.push(command);
    return `c${sent.length}`;
  });
  const entry = (id: string, code?: string) => ({
    id,
    command: { type: '' },
    at: 0,
    ...(code && { refused: { code, params: {} } }),
  });
  return { doing, sent, entry };
}

const seen = { questionId: 'q', version: 3 };

test('a question is busy until the server has answered', async () => {
  const { doing, sent, entry } = aDesk();
  const done = doing.move(seen, 'approve');
  expect(sent).toEqual([{ type: 'question.approve', questionId: 'q', version: 3 }]);
  expect(doing.under.get('q')).toBe('approve');
  doing.acknowledged(entry('c1'));
  await done;
  expect(doing.under.has('q')).toBe(false);
});

test('a second step of a question that is under way is not taken, and says so', async () => {
  const { doing, sent } = aDesk();
  void doing.move(seen, 'approve');
  expect(await doing.move(seen, 'reject', { reason: 'Trùng' })).toBe(false);
  expect(sent).toHaveLength(1);
});

test('a change of what is kept goes after the one before', async () => {
  const { doing, sent, entry } = aDesk();
  const filed = doing.change(seen, 'topic', { topicId: 't' });
  const pinned = doing.change(seen, 'pin');
  expect(sent).toHaveLength(1);
  doing.acknowledged(entry('c1'));
  expect(await filed).toBe(true);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ type: 'question.pin', ...seen });
  doing.acknowledged(entry('c2'));
  expect(await pinned).toBe(true);
  expect(doing.under.has('q')).toBe(false);
});

test('what waited goes on where the one before was refused, and what is pressed twice is once', async () => {
  const { doing, sent, entry } = aDesk();
  const filed = doing.change(seen, 'topic', { topicId: 't' });
  const again = doing.change(seen, 'topic', { topicId: 't' });
  const pinned = doing.change(seen, 'pin');
  doing.refused(entry('c1', 'question.topic_unknown'));
  await expect(filed).rejects.toMatchObject({ code: 'question.topic_unknown' });
  expect(await again).toBe(false);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ type: 'question.pin', ...seen });
  doing.acknowledged(entry('c2'));
  expect(await pinned).toBe(true);
});

test('a rejection carries its reason, a refusal stays with its question', async () => {
  const { doing, sent, entry } = aDesk();
  const done = doing.move(seen, 'reject', { reason: 'Trùng' });
  expect(sent[0]).toEqual({ type: 'question.reject', ...seen, reason: 'Trùng' });
  doing.refused(entry('c1', 'question.wrong_state'));
  await expect(done).rejects.toMatchObject({ code: 'question.wrong_state' });
  expect(doing.refusals.get('q')?.code).toBe('question.wrong_state');
  void doing.move(seen, 'approve');
  expect(doing.refusals.has('q')).toBe(false);
});

test('a question goes into the preview of the stage that was seen, and is not undone from here', async () => {
  const { doing, sent, entry } = aDesk();
  const done = doing.prepare('q', 7);
  expect(sent).toEqual([{ type: 'stage.prepare', version: 7, kind: 'QUESTION', subject: 'q' }]);
  expect(doing.under.get('q')).toBe('prepare');
  doing.acknowledged(entry('c1'));
  await done;
  expect(doing.under.has('q')).toBe(false);
  expect(doing.done).toEqual([]);
  const refused = doing.prepare('q', 7);
  doing.refused(entry('c2', 'request.stale'));
  await expect(refused).rejects.toMatchObject({ code: 'request.stale' });
  expect(doing.refusals.has('q')).toBe(false);
});

// Rule Q11.
test('what others changed meanwhile is thrown to be decided upon, and leaves no line behind', async () => {
  const { doing, entry } = aDesk();
  const done = doing.change(seen, 'edit', { text: 'Khác' });
  doing.refused(entry('c1', 'question.changed_meanwhile'));
  await expect(done).rejects.toMatchObject({ code: 'question.changed_meanwhile' });
  expect(doing.refusals.has('q')).toBe(false);
  expect(doing.done).toEqual([]);
});

// Rule Q15.
test('merging holds all its questions until it is answered', async () => {
  const { doing, sent, entry } = aDesk();
  const other = { questionId: 'p', version: 1 };
  const done = doing.merge(seen, [other]);
  expect(sent).toEqual([{ type: 'question.merge', into: seen, questions: [other] }]);
  await doing.move(other, 'approve');
  expect(sent).toHaveLength(1);
  doing.acknowledged(entry('c1'));
  await done;
  expect(doing.under.size).toBe(0);
});

// Rule Q14.
test('what was done last is taken back first, and each but once', async () => {
  const { doing, sent, entry } = aDesk();
  for (const [index, deed] of (['approve', 'pin'] as const).entries()) {
    const done = doing.change(seen, deed);
    doing.acknowledged(entry(`c${index + 1}`));
    await done;
  }
  const undone = doing.undo();
  expect(sent.at(-1)).toEqual({ type: 'question.undo', commandId: 'c2' });
  doing.acknowledged(entry('c3'));
  expect((await undone)?.deed).toBe('pin');

  const refused = doing.undo();
  expect(sent.at(-1)).toEqual({ type: 'question.undo', commandId: 'c1' });
  doing.refused(entry('c4', 'question.changed_meanwhile'));
  await expect(refused).rejects.toMatchObject({ code: 'question.changed_meanwhile' });
  expect(await doing.undo()).toBeNull();
});

test('when the line has ended for good, nobody waits for an answer any longer', async () => {
  const { doing } = aDesk();
  const done = doing.move(seen, 'approve');
  doing.halted(new Problem('access.not_signed_in', 401));
  await expect(done).rejects.toMatchObject({ code: 'access.not_signed_in' });
  expect(doing.under.has('q')).toBe(false);
  expect(doing.refusals.get('q')?.code).toBe('access.not_signed_in');
});
