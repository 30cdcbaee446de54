import type { SessionState } from '../questions/model.ts';

/** What the server says about polls; PROTOCOL.md, "Polls". */

export type PollKind = 'SINGLE' | 'MULTIPLE' | 'SCALE' | 'WORDS';
export type PollState = 'DRAFT' | 'OPEN' | 'CLOSED';

export interface PollScale {
  lowest: number;
  highest: number;
  lowestLabel: string | null;
  highestLabel: string | null;
}

export interface PollContent {
  question: string;
  kind: PollKind;
  options: string[];
  most: number | null;
  scale: PollScale | null;
}

export interface WordCount {
  word: string;
  votes: number;
  /** Kept from participants and the stage. */
  hidden: boolean;
}

export interface PollResult {
  /** How many people voted. */
  ballots: number;
  /** How often each place was chosen. */
  counts: number[];
  words: WordCount[];
}

/** A poll as everybody in the session may see it; without a result while that is not shown. */
export interface PublishedPoll {
  id: string;
  content: PollContent;
  state: PollState;
  openedAt: string;
  result: PollResult | null;
}

/** How this participant voted. */
export interface OwnBallot {
  pollId: string;
  choices: number[];
  words: string[];
}

export interface PublishedPolls {
  revision: number;
  sessionState: SessionState;
  items: PublishedPoll[];
  own: OwnBallot[];
}

/** What there is to choose from, in its places; nothing where words are asked for. */
export function placesOf({ options, scale }: PollContent): string[] {
  if (!scale) return options;
  const { lowest, highest } = scale;
  return Array.from({ length: highest - lowest + 1 }, (_, place) => String(lowest + place));
}
