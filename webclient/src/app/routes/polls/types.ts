import type { PollContent, PollResult, PollState } from '#lib/polls/model.ts';
import type { SessionState } from '#lib/questions/model.ts';
import type { Tone } from '#ui/StateChip.svelte';

/** A poll as those see it who run the session. */
export interface Poll {
  id: string;
  content: PollContent;
  state: PollState;
  /** Whether participants and the stage see the result. */
  shown: boolean;
  openedAt: string | null;
  closedAt: string | null;
  version: number;
  result: PollResult;
}

export interface PollPage {
  revision: number;
  sessionState: SessionState;
  items: Poll[];
}

export const STATE_TONES: Record<PollState, Tone> = {
  DRAFT: 'neutral',
  OPEN: 'live',
  CLOSED: 'success',
};

/** What is done with a poll by one press. */
export type Step = 'open' | 'close' | 'reopen' | 'show' | 'hide';

/** The steps that are possible, the usual one first. */
export function stepsOf({ state, shown }: Poll): Step[] {
  if (state === 'DRAFT') return ['open'];
  const result: Step = shown ? 'hide' : 'show';
  if (state === 'OPEN') return ['close', result];
  return [result, 'reopen'];
}

/** Of a scale: the average of what was given; null while nobody voted. */
export function meanOf({ content, result }: Pick<Poll, 'content' | 'result'>): number | null {
  if (!content.scale || result.ballots === 0) return null;
  const { lowest } = content.scale;
  const sum = result.counts.reduce((total, count, place) => total + count * (lowest + place), 0);
  return sum / result.ballots;
}
