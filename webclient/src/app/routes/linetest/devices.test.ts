import { expect, test } from 'vitest';
import { levelOf, outcomeOf } from './devices.svelte.ts';

test.each([
  ['NotAllowedError', 'REFUSED'],
  ['SecurityError', 'REFUSED'],
  ['NotFoundError', 'MISSING'],
  ['NotReadableError', 'FAILS'],
])('%s of the browser means %s', (name, outcome) => {
  expect(outcomeOf(new DOMException('', name))).toBe(outcome);
});

test('the level is that of the loudest sample', () => {
  expect(levelOf(new Float32Array([0.1, -0.42, 0]))).toBe(42);
  expect(levelOf(new Float32Array([1.7]))).toBe(100);
});
