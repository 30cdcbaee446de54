import type { DeskState } from '#lib/questions/model.ts';

/** The steps by which a moderator moves a question on, or back again; the names are commands. */
export type Move = 'approve' | 'reject' | 'reconsider' | 'stage' | 'unstage' | 'answer' | 'reopen';

/** What can be done with a question, the usual step first; as the server's Transition has it. */
const MOVES: Record<DeskState, readonly Move[]> = {
  SUBMITTED: ['approve', 'reject'],
  APPROVED: ['stage', 'answer', 'reject', 'reconsider'],
  ON_STAGE: ['answer', 'unstage'],
  ANSWERED: ['reopen'],
  REJECTED: ['reconsider'],
  MERGED: [],
};

export function movesFrom(state: DeskState): readonly Move[] {
  return MOVES[state];
}

export function isPossible(move: Move, state: DeskState): boolean {
  return MOVES[state].includes(move);
}

/** Whether others can be merged into a question of this state, as the server has it. */
export function canLead(state: DeskState): boolean {
  return state !== 'REJECTED' && state !== 'MERGED';
}

/** Whether a question of this state can be merged into another. */
export function canFollow(state: DeskState): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED';
}
