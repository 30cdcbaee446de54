import type { QuestionState } from '#lib/questions/model.ts';

/** The steps by which a moderator moves a question on, or back again; the names are commands. */
export type Move = 'approve' | 'reject' | 'reconsider' | 'stage' | 'unstage' | 'answer' | 'reopen';

/** What can be done with a question, the usual step first; as the server's Transition has it. */
const MOVES: Record<QuestionState, readonly Move[]> = {
  SUBMITTED: ['approve', 'reject'],
  APPROVED: ['stage', 'answer', 'reject', 'reconsider'],
  ON_STAGE: ['answer', 'unstage'],
  ANSWERED: ['reopen'],
  REJECTED: ['reconsider'],
};

export function movesFrom(state: QuestionState): readonly Move[] {
  return MOVES[state];
}

export function isPossible(move: Move, state: QuestionState): boolean {
  return MOVES[state].includes(move);
}
