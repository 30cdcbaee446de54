import type { Fact } from '#lib/live/protocol.ts';
import type {
  DeskState,
  PublishedQuestion,
  Question,
  SessionState,
  Topic,
} from '#lib/questions/model.ts';

/** In the order of a question's way through the session. */
export const QUESTION_STATES: readonly DeskState[] = [
  'SUBMITTED',
  'APPROVED',
  'ON_STAGE',
  'ANSWERED',
  'REJECTED',
  'MERGED',
];

/** Facts about questions; others that travel in the same channel are none of these. */
export type QuestionFact =
  | { type: 'question.changed'; question: Question }
  | { type: 'question.published'; question: PublishedQuestion }
  | { type: 'question.unpublished'; id: string; mergedInto?: string | null }
  | { type: 'question.votes'; votes: { id: string; votes: number }[] }
  | { type: 'question.reordered' }
  | { type: 'question.topics'; version: number; topics: Topic[] }
  | { type: 'session.changed'; state: SessionState };

const TYPES: readonly string[] = [
  'question.changed',
  'question.published',
  'question.unpublished',
  'question.votes',
  'question.reordered',
  'question.topics',
  'session.changed',
] satisfies QuestionFact['type'][];

export function isQuestionFact(fact: Fact | QuestionFact): fact is QuestionFact {
  return TYPES.includes(fact.type);
}
