import { expect, test } from 'vitest';
import type { PublishedQuestion, QuestionState } from './model.ts';
import { inOrder, withCounts, withQuestion } from './published.ts';

function question(
  id: string,
  state: QuestionState,
  votes: number,
  askedAt = '2023-08-15T01:00:00Z',
): PublishedQuestion {
  return { id, state, votes, askedAt, text: id, askerName: '', askerSchool: '', provinceName: '' };
}

test('the one on stage stands first, then the most supported, and the answered ones last', () => {
  const list = [
    question('answered', 'ANSWERED', 90),
    question('few', 'APPROVED', 1),
    question('many', 'APPROVED', 5),
    question('stage', 'ON_STAGE', 0),
  ];
  expect(inOrder(list).map(({ id }) => id)).toEqual(['stage', 'many', 'few', 'answered']);
});

test('of two with the same support the older one stands first, down to the microsecond', () => {
  const list = [
    question('third', 'APPROVED', 1, '2023-08-15T01:00:00.120001Z'),
    question('second', 'APPROVED', 1, '2023-08-15T01:00:00.12Z'),
    question('first', 'APPROVED', 1, '2023-08-15T01:00:00Z'),
  ];
  expect(inOrder(list).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
});

test('a question takes the place of its older self, or comes at the end', () => {
  const list = [question('a', 'APPROVED', 1), question('b', 'APPROVED', 1)];
  expect(withQuestion(list, question('a', 'ON_STAGE', 1)).map(({ state }) => state)).toEqual([
    'ON_STAGE',
    'APPROVED',
  ]);
  expect(withQuestion(list, question('c', 'APPROVED', 1)).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('counts change the questions that they name and leave the others the same objects', () => {
  const list = [question('a', 'APPROVED', 1), question('b', 'APPROVED', 1)];
  const counted = withCounts(list, [
    { id: 'b', votes: 7 },
    { id: 'unknown', votes: 3 },
  ]);
  expect(counted.map(({ votes }) => votes)).toEqual([1, 7]);
  expect(counted[0]).toBe(list[0]);
});
