import { expect, test, vi } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { Conflicts } from './conflicts.svelte.ts';
import type { Seen } from './doing.svelte.ts';

const seen = { questionId: 'q', version: 3 };

/** What "own-label" did is LABEL; "own-undo-label" took it back. */
function stepOf(commandId: string) {
  const [, ...names] = commandId.toUpperCase().split('-');
  return { commandId, kind: names[0], details: names[1] ? { undone: names[1] } : {} };
}

/** A question that has been changed by these commands since version 3; "own…" are one's own. */
function aQuestionAfter(...commands: string[]) {
  const conflicts = new Conflicts((commandId) => commandId.startsWith('own'));
  const version = 3 + commands.length;
  const tried: Seen[][] = [];
  const work = (now: Seen[]) => {
    tried.push(now);
    if (now.some((one) => one.questionId === 'q' && one.version === version)) {
      return Promise.resolve(true);
    }
    const steps = commands.slice(-5).map(stepOf);
    const params = { questionId: 'q', version, steps };
    return Promise.reject(new Problem('question.changed_meanwhile', 409, params));
  };
  return { conflicts, tried, work, version };
}

// Rule Q11.
test('what was begun before two own steps is done upon them without a question', async () => {
  const { conflicts, tried, work } = aQuestionAfter('own-topic', 'own-undo');
  expect(await conflicts.attempt('edit', [seen], work)).toBe(true);
  expect(conflicts.asked).toBeNull();
  expect(tried).toEqual([[seen], [{ questionId: 'q', version: 5 }]]);
});

test.each(['own-label', 'own-undo-label'])(
  'what overwrites a whole value is not done unasked upon one of its own kind: %s',
  async (step) => {
    const { conflicts, tried, work } = aQuestionAfter(step, 'own-pin');
    const done = conflicts.attempt('label', [seen], work);
    await vi.waitFor(() => expect(conflicts.asked?.own).toBe(true));
    expect(tried).toHaveLength(1);
    conflicts.asked?.decided(false);
    expect(await done).toBe(false);
    expect(await conflicts.attempt('brief', [seen], work)).toBe(true);
  },
);

test('several conflicts are decided one after the other, each for what it stopped', async () => {
  const { conflicts, work } = aQuestionAfter('another');
  const edited = conflicts.attempt('edit', [seen], work);
  const pinned = conflicts.attempt('pin', [seen], work);
  await vi.waitFor(() => expect(conflicts.asked?.deed).toBe('edit'));
  const first = conflicts.asked;
  expect(first?.own).toBe(false);
  first?.decided(false);
  expect(await edited).toBe(false);
  await vi.waitFor(() => expect(conflicts.asked?.deed).toBe('pin'));
  // Its dialog closes a moment later, and decides nothing about the next one.
  first?.decided(true);
  conflicts.asked?.decided(true);
  expect(await pinned).toBe(true);
  expect(conflicts.asked).toBeNull();
});

test('what somebody else did among them is asked about, and left where one wants to look', async () => {
  const { conflicts, tried, work } = aQuestionAfter('own-topic', 'another', 'own-pin');
  const done = conflicts.attempt('edit', [seen], work);
  await vi.waitFor(() => expect(conflicts.asked?.deed).toBe('edit'));
  conflicts.asked?.decided(false);
  expect(await done).toBe(false);
  expect(tried).toHaveLength(1);
  expect(conflicts.asked).toBeNull();

  // What was looked at is not asked about again, but for something else it is.
  expect(await conflicts.attempt('edit', [seen], work)).toBe(true);
  const again = conflicts.attempt('reject', [seen], work);
  await vi.waitFor(() => expect(conflicts.asked).not.toBeNull());
  conflicts.asked?.decided(true);
  expect(await again).toBe(true);
});

test('where more was done than is told, somebody else may have done it', async () => {
  const { conflicts, work } = aQuestionAfter('other', ...Array<string>(5).fill('own'));
  const done = conflicts.attempt('edit', [seen], work);
  await vi.waitFor(() => expect(conflicts.asked).not.toBeNull());
  conflicts.asked?.decided(false);
  expect(await done).toBe(false);
  // Not all of it was shown.
  void conflicts.attempt('edit', [seen], work);
  await vi.waitFor(() => expect(conflicts.asked).not.toBeNull());
});

test('of several questions only the one that was changed is seen anew', async () => {
  const { conflicts, tried, work } = aQuestionAfter('own-pin');
  const other = { questionId: 'p', version: 1 };
  expect(await conflicts.attempt('merge', [other, seen], work)).toBe(true);
  expect(tried[1]).toEqual([other, { questionId: 'q', version: 4 }]);
});

test('any other problem is thrown', async () => {
  const { conflicts } = aQuestionAfter();
  const refused = new Problem('question.wrong_state', 409);
  await expect(conflicts.attempt('approve', [seen], () => Promise.reject(refused))).rejects.toBe(
    refused,
  );
});
