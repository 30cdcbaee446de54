import { expect, test } from 'vitest';
import { aQuestion } from '../fixtures.ts';
import { landing } from './ordering.svelte.ts';

const items = ['a', 'b', 'c'].map((id, index) => aQuestion(id, index));

// Rule Q13.
test('a question lands behind the one above the gap, or first of all', () => {
  expect(landing(items, 0, 'c', 1)).toBe('a');
  expect(landing(items, 0, 'a', 3)).toBe('c');
  expect(landing(items, 0, 'c', 0)).toBeNull();
});

test('where it stands already nothing is sent', () => {
  expect(landing(items, 0, 'b', 1)).toBeUndefined();
  expect(landing(items, 0, 'b', 2)).toBeUndefined();
  expect(landing(items, 0, 'gone', 2)).toBeUndefined();
});

test('above the first row of a later page stands one that is not in sight', () => {
  expect(landing(items, 1, 'c', 0)).toBeUndefined();
});
