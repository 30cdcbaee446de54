import { expect, test } from 'vitest';
import { colleagues, lookersByQuestion } from './presence.ts';

const people = [
  { id: 'me', name: 'Tôi', questionId: 'q' },
  { id: 'an', name: 'Trần Thị An', questionId: 'q' },
  { id: 'an', name: 'Trần Thị An', questionId: null },
  { id: 'ba', name: 'Lê Văn Ba', questionId: 'p' },
];

// Rule Q19.
test('a row shows the colleagues who have it open, and never oneself', () => {
  expect(lookersByQuestion(people, 'me')).toEqual(
    new Map([
      ['q', ['Trần Thị An']],
      ['p', ['Lê Văn Ba']],
    ]),
  );
});

test('a colleague with two windows is one colleague', () => {
  expect(colleagues(people, 'me')).toEqual(['Trần Thị An', 'Lê Văn Ba']);
});
