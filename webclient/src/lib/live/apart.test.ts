import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storage } from '../storage.ts';
import { Apart } from './apart.ts';

const NOW = 1_692_061_200_000;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

// Rule Q30.
test('chance says when, between twenty and sixty seconds, once and for all windows', () => {
  const [one, other] = [new Apart('s:p'), new Apart('s:p')];
  expect(one.left).toBe(0);
  one.named(0);
  expect(other.left).toBe(20_000);
  other.named(1);
  expect(one.left).toBe(60_000);
  vi.setSystemTime(NOW + 25_000);
  expect(new Apart('s:p').left).toBe(35_000);
  expect(new Apart('s:q').left).toBe(0);
  vi.setSystemTime(NOW + 60_000);
  expect(one.left).toBe(0);
});

// Rule Q30.
test('a clock that is set back keeps nothing for ever', () => {
  const apart = new Apart('s:p');
  apart.named(1);
  vi.setSystemTime(NOW - 86_400_000);
  expect(apart.left).toBe(60_000);
  vi.setSystemTime(NOW - 86_400_000 + 45_000);
  expect(new Apart('s:p').left).toBe(15_000);
});

// Rule Q30.
test('where nothing can be stored it holds for as long as the page does', () => {
  const apart = new Apart('s:p');
  apart.named(0);
  vi.spyOn(storage, 'write').mockReturnValue(false);
  apart.named(1);
  expect(apart.left).toBe(60_000);
  const nameless = new Apart(null);
  nameless.named(0);
  expect(nameless.left).toBe(20_000);
});
