import type { Fact } from '#lib/live/protocol.ts';
import type {
  PublishedQuestion,
  Question,
  QuestionState,
  SessionState,
} from '#lib/questions/model.ts';

/** In the order of a question's way through the session. */
export const QUESTION_STATES: readonly QuestionState[] = [
  'SUBMITTED',
  'APPROVED',
  'ON_STAGE',
  'ANSWERED',
  'REJECTED',
];

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
