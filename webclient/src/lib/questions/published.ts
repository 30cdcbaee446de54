import { compareInstants, compareTexts } from '../instants.ts';
import type { PublishedQuestion } from './model.ts';

const RANK: Record<string, number> = { ON_STAGE: 0, APPROVED: 1, ANSWERED: 2 };

/** The one on stage, then by votes, the answered ones last; ties by age, as the server has it. */
export function inOrder(questions: PublishedQuestion[]): PublishedQuestion[] {
  return questions.toSorted(
    (one, other) =>
      (RANK[one.state] ?? 9) - (RANK[other.state] ?? 9) ||
      other.votes - one.votes ||
      compareInstants(one.askedAt, other.askedAt) ||
      compareTexts(one.id, other.id),
  );
}

/** The list with this question new or in place of its older self. */
export function withQuestion<T extends { id: string }>(list: T[], question: T): T[] {
  const known = list.some(({ id }) => id === question.id);
  return known ? list.map((one) => (one.id === question.id ? question : one)) : [...list, question];
}

export interface Count {
  id: string;
  votes: number;
}

/** The list with these counts. */
export function withCounts<T extends Count>(list: T[], counts: Count[]): T[] {
  const told = new Map(counts.map(({ id, votes }) => [id, votes]));
  return list.map((one) => {
    const votes = told.get(one.id);
    return votes === undefined || votes === one.votes ? one : { ...one, votes };
  });
}
