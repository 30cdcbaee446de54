import { expect, test } from 'vitest';
import { largestFitting } from './fit.ts';

test('a short question is as large as it may be', () => {
  expect(largestFitting(120, 30, () => true)).toBe(120);
});

test('a longer one is stepped down until it fits', () => {
  const size = largestFitting(120, 30, (candidate) => candidate <= 50);
  expect(size).toBeLessThanOrEqual(50);
  expect(size).toBeGreaterThan(46);
});

test('no question is set smaller than the hall can read', () => {
  expect(largestFitting(120, 30, () => false)).toBe(30);
});
