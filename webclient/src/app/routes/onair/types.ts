/** What the server answers and tells about points on air; PROTOCOL.md, rules G1 to G11. */

export type CallState =
  'CALLED' | 'STANDBY' | 'READY' | 'ON_AIR' | 'DONE' | 'REFUSED' | 'CANCELLED';

export const REFUSAL_REASONS = [
  'LINE_DOWN',
  'NO_PICTURE',
  'NO_SOUND',
  'SPEAKER_ABSENT',
  'NOT_PREPARED',
  'OTHER',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  reason: RefusalReason;
  note: string | null;
}

export interface NamedPoint {
  id: string;
  name: string;
  provinceName: string | null;
}

/** What a point sees of its call. */
export interface OwnCall {
  id: string;
  state: CallState;
  plannedSeconds: number | null;
  calledAt: string;
  answerBy: string;
  airAt: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  airedAt: string | null;
  endsAt: string | null;
  endedAt: string | null;
  refusal: Refusal | null;
}

/** What those see of it who run the session. */
export interface Call extends OwnCall {
  number: number;
  point: NamedPoint;
  calledBy: string;
  airedBecause: string | null;
}

export interface Board {
  /** Of what the operators did; what they do next names it. */
  version: number;
  onAir: Call | null;
  coming: Call | null;
  next: NamedPoint | null;
  last: Call | null;
}

export interface Picture {
  revision: number;
  sessionState: 'PLANNED' | 'LIVE' | 'CLOSED' | 'CANCELLED';
  board: Board;
}

export interface OwnOnAir {
  pointId: string;
  pointName: string;
  /** Whether it will be called next. */
  next: boolean;
  /** The latest, also one that is over. */
  call: OwnCall | null;
}

export interface PastCall {
  call: Call;
  steps: { step: CallStep; at: string; by: string; note: string | null }[];
}

export type CallStep = 'CALL' | 'STANDBY' | 'ACKNOWLEDGE' | 'REFUSE' | 'AIR' | 'DONE' | 'CANCEL';

/** Whether a point that was called has anything to answer, or waits. */
export function isComing({ state }: OwnCall): boolean {
  return state === 'CALLED' || state === 'STANDBY' || state === 'READY';
}
