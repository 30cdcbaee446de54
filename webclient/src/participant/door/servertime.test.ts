import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServerTime } from './servertime.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2020-01-01T00:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a telephone whose clock goes wrong by years knows how much time has passed', () => {
  const time = new ServerTime();
  time.hear('2026-11-20T01:00:00Z', new Date().toISOString());
  vi.advanceTimersByTime(60_000);
  expect(new Date(time.now()).toISOString()).toBe('2026-11-20T01:01:00.000Z');
});

test('a clock that is set back makes no time undone', () => {
  const time = new ServerTime();
  time.hear('2026-11-20T01:00:00Z', new Date().toISOString());
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime('2019-01-01T00:00:00Z');
  expect(new Date(time.now()).toISOString()).toBe('2026-11-20T01:01:00.000Z');
});

test('the time counts for which the page was closed', () => {
  const heardAt = new Date().toISOString();
  vi.advanceTimersByTime(3_600_000);
  const time = new ServerTime();
  time.hear('2026-11-20T01:00:00Z', heardAt);
  expect(new Date(time.now()).toISOString()).toBe('2026-11-20T02:00:00.000Z');
});
