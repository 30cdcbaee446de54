import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from './desk.svelte.ts';
import { START } from './filter.ts';

let down: boolean;
let asked: string[];

beforeEach(() => {
  vi.useFakeTimers();
  down = true;
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (down) throw new TypeError('no line');
    if (address.startsWith('/api/live')) return Response.json({}, { status: 503 });
    const counts = { SUBMITTED: 0, APPROVED: 0, ON_STAGE: 0, ANSWERED: 0, REJECTED: 0 };
    return Response.json({ items: [], total: 0, page: 0, size: 50, counts, revision: 7 });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Requests for the list within so many seconds. */
async function askedWithin(seconds: number, what: string): Promise<number> {
  asked = [];
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  return asked.filter((address) => address.includes(what)).length;
}

test('a desk whose server is away asks less and less often, and recovers without a click', async () => {
  const desk = new Desk('s', 'MODERATOR', START);
  void desk.open();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(desk.problem?.code).toBe('client.offline');
  await askedWithin(120, '/questions');
  // A try every quarter of a minute on average, each of three requests.
  expect(await askedWithin(120, '/questions')).toBeLessThan(72);
  down = false;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(desk.problem).toBeNull();
  expect(desk.page).not.toBeNull();
  desk.close();
});
