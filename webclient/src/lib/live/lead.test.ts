import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lead } from './lead.ts';

/** Locks as browsers have them, for one name: a queue, and taking away. */
class Locks {
  #held: { reject: (reason: Error) => void } | null = null;
  readonly #queue: (() => void)[] = [];

  request(
    _name: string,
    { steal, signal }: { steal?: boolean; signal?: AbortSignal },
    hold: () => Promise<void> | undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        const mine = { reject };
        this.#held = mine;
        void Promise.resolve(hold()).then(() => {
          if (this.#held === mine) this.#next();
          resolve();
        });
      };
      signal?.addEventListener('abort', () => {
        const index = this.#queue.indexOf(grant);
        if (index >= 0) this.#queue.splice(index, 1);
        reject(new Error('aborted'));
      });
      if (steal) {
        this.#held?.reject(new Error('stolen'));
        grant();
      } else if (this.#held) this.#queue.push(grant);
      else grant();
    });
  }

  #next(): void {
    this.#held = null;
    this.#queue.shift()?.();
  }
}

let hidden = false;
const windows: Lead[] = [];
const opened = () => {
  const lead = new Lead('outbox', () => undefined);
  windows.push(lead);
  return lead;
};
const leading = () => windows.map(({ leads }) => leads);
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  hidden = false;
  windows.length = 0;
  vi.stubGlobal('navigator', { locks: new Locks() });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  for (const lead of windows) lead.end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// Rule Q29.
test('of several windows the one that was opened or looked at last leads, alone', async () => {
  opened();
  opened();
  await settled();
  expect(leading()).toEqual([false, true]);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(leading().filter(Boolean)).toHaveLength(1);
});

test('a window that is opened in the background waits for its turn', async () => {
  const first = opened();
  hidden = true;
  opened();
  await settled();
  expect(leading()).toEqual([true, false]);
  first.end();
  await settled();
  expect(windows[1]?.leads).toBe(true);
});

test('when the leading window is closed another one leads', async () => {
  opened();
  opened();
  await settled();
  windows[1]?.end();
  await settled();
  expect(windows[0]?.leads).toBe(true);
});

test('where there are no locks everybody leads', () => {
  vi.stubGlobal('navigator', {});
  opened();
  opened();
  expect(leading()).toEqual([true, true]);
});
