import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

const waits = (random: number) =>
  [0, 1, 2, 3, 4, 5, 6, 20].map((n) => backoff(n, false, () => random));

// Rule R4.
test('the waits are drawn from half a second to 1, 2, 4 … 30 seconds', () => {
  expect(waits(0)).toEqual(Array(8).fill(500));
  expect(waits(1)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

// Rule E1.
test('after 4429 nobody comes back within five seconds', () => {
  expect(backoff(0, true, () => 0)).toBe(5_000);
});
