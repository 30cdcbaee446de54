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

/**
 * Below zero when `one` is earlier. The server leaves out zeros at the end of a fraction, so that
 * instants do not compare as texts; and microseconds matter, which Date does not know.
 */
export function compareInstants(one: string, other: string): number {
  return compareTexts(comparable(one), comparable(other));
}

export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** 2023-08-15T01:00:00.5Z as 2023-08-15T01:00:00.500000000 */
function comparable(instant: string): string {
  const [second = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${second}.${fraction.padEnd(9, '0')}`;
}
