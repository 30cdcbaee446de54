import { expect, test } from 'vitest';
import { LetterKeys } from './letterkeys.svelte.ts';

test('letters work until somebody switches them off, which each page remembers by itself', () => {
  const desk = new LetterKeys('questions');
  expect(desk.active).toBe(true);
  desk.active = false;
  expect(new LetterKeys('questions').active).toBe(false);
  expect(new LetterKeys('floor').active).toBe(true);
  new LetterKeys('questions').active = true;
  expect(new LetterKeys('questions').active).toBe(true);
});
