import type { Fact } from '#lib/live/protocol.ts';

/** The words of a session's questions, as the server says them (PROTOCOL.md). */

export type QuestionState = 'SUBMITTED' | 'APPROVED' | 'ON_STAGE' | 'ANSWERED' | 'REJECTED';
export type SessionState = 'PLANNED' | 'LIVE' | 'CLOSED';

/** In the order of a question's way through the session. */
export const QUESTION_STATES: readonly QuestionState[] = [
  'SUBMITTED',
  'APPROVED',
  'ON_STAGE',
  'ANSWERED',
  'REJECTED',
];

/** What everybody in the session may see of a question. */
export interface PublishedQuestion {
  id: string;
  text: string;
  askerName: string;
  askerSchool: string;
  provinceName: string;
  state: QuestionState;
  votes: number;
  askedAt: string;
}

/** A question as those see it who run the session. */
export interface Question extends PublishedQuestion {
  provinceCode: string;
  rejection?: string | null;
  changedAt: string;
}

/** Facts about questions; others that travel in the same channel are none of these. */
export type QuestionFact =
  | { type: 'question.changed'; question: Question }
  | { type: 'question.published'; question: PublishedQuestion }
  | { type: 'question.unpublished'; id: string }
  | { type: 'question.votes'; votes: { id: string; votes: number }[] }
  | { type: 'session.changed'; state: SessionState };

const TYPES: readonly string[] = [
  'question.changed',
  'question.published',
  'question.unpublished',
  'question.votes',
  'session.changed',
] satisfies QuestionFact['type'][];

export function isQuestionFact(fact: Fact | QuestionFact): fact is QuestionFact {
  return TYPES.includes(fact.type);
}
