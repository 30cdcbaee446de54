import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveState } from '#lib/live/liveconnection.ts';
import { Problem } from '#lib/problem.ts';
import { Renewal } from './renewal.ts';

const online: LiveState = { status: 'online', waiting: 0 };
const outdated: LiveState = {
  status: 'stopped',
  waiting: 0,
  problem: new Problem('live.protocol_outdated', 4426),
};

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** How often a screen has loaded itself anew. */
function screen() {
  const reload = vi.fn();
  return { reload, renewal: new Renewal(reload) };
}

/** Rule V2. */
test('a screen whose page is too old loads itself anew, once', () => {
  const { reload, renewal } = screen();
  renewal.hear(online);
  renewal.hear(outdated);
  renewal.hear(outdated);
  vi.advanceTimersByTime(120_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what is still too old then waits a minute before it tries again', () => {
  screen().renewal.hear(outdated);
  vi.runAllTimers();
  const { reload, renewal } = screen();
  renewal.hear(outdated);
  vi.advanceTimersByTime(59_000);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('after it was online again the next renewal is at once', () => {
  screen().renewal.hear(outdated);
  vi.runAllTimers();
  const { reload, renewal } = screen();
  renewal.hear(online);
  renewal.hear(outdated);
  vi.advanceTimersByTime(1);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a screen that was stopped for another reason stays', () => {
  const { reload, renewal } = screen();
  renewal.hear({ status: 'stopped', waiting: 0, problem: new Problem('access.not_allowed', 4403) });
  vi.runAllTimers();
  expect(reload).not.toHaveBeenCalled();
});

test('a screen that is left does not load anything', () => {
  const { reload, renewal } = screen();
  renewal.hear(outdated);
  renewal.close();
  vi.runAllTimers();
  expect(reload).not.toHaveBeenCalled();
});
