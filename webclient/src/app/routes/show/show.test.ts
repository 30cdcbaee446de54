import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aShow } from './fixtures.ts';
import { Show } from './show.svelte.ts';
import { applyToPolls } from './shownpolls.ts';

let down: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  down = true;
  vi.stubGlobal('fetch', async (address: string) => {
    if (down) throw new TypeError('no line');
    if (address.startsWith('/api/live')) return Response.json({}, { status: 503 });
    if (address.includes('/polls/')) return Response.json({ items: [], own: [], revision: 10 });
    return Response.json(aShow());
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a screen that could not be opened opens by itself', async () => {
  const show = new Show('s', { audience: () => 'STAGE' });
  void show.open();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(show.problem?.code).toBe('client.offline');
  down = false;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(show.problem).toBeNull();
  expect(show.view?.sessionTitle).toBe('Buổi 1');
  show.close();
});

test('polls are those that were told last, and results only where they are shown', () => {
  const poll = { id: 'p', state: 'OPEN', result: null };
  const fact = (type: string, fields: object) => ({ type, revision: 1, at: '', ...fields });
  const hidden = applyToPolls([], [fact('poll.published', { poll })]);
  const results = [{ id: 'p', result: { ballots: 3, counts: [3, 0], words: [] } }];
  expect(applyToPolls(hidden, [fact('poll.results', { results })])[0]?.result).toBeNull();
  const shown = { ...poll, result: { ballots: 0, counts: [0, 0], words: [] } };
  const told = [fact('poll.published', { poll: shown }), fact('poll.results', { results })];
  expect(applyToPolls(hidden, told)[0]?.result?.ballots).toBe(3);
});

// Rule T4.
test('a screen without a line shows no time', async () => {
  down = false;
  const show = new Show('s', { audience: () => 'STAGE' });
  await show.open();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(show.now).toBeNull();
  show.close();
});
