import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '#lib/live/protocol.ts';
import { SeenTeller } from './seenteller.ts';

let sent: Command[];
let seen: SeenTeller;
let look: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  seen = new SeenTeller((command) => sent.push(command));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        look = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

afterEach(() => {
  seen.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Rule Q20.
test('what stands on the screen for a second is told, gathered and once', () => {
  const row = document.createElement('article');
  for (const id of ['a', 'b']) {
    seen.watching(id)(row);
    look(true);
  }
  vi.advanceTimersByTime(999);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1_001);
  expect(sent).toEqual([{ type: 'question.seen', questionIds: ['a', 'b'] }]);
  seen.note('a');
  vi.advanceTimersByTime(5_000);
  expect(sent).toHaveLength(1);
});

// Rule Q20.
test('what is only scrolled past was not seen', () => {
  seen.watching('a')(document.createElement('article'));
  look(true);
  vi.advanceTimersByTime(400);
  look(false);
  vi.advanceTimersByTime(5_000);
  expect(sent).toEqual([]);
});

// Rule Q20.
test('a screen that nobody looks at sees nothing', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  seen.watching('a')(document.createElement('article'));
  look(true);
  vi.advanceTimersByTime(5_000);
  expect(sent).toEqual([]);
  vi.restoreAllMocks();
});

// Rule Q20.
test('many are told in portions, a second apart', () => {
  for (let n = 0; n < 130; n++) seen.note(`q${n}`);
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(sent.map((command) => (command['questionIds'] as string[]).length)).toEqual([100, 30]);
});
