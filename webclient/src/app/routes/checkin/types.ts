export type Presence = 'IN' | 'NOT_YET' | 'ABSENT';

export type Answered =
  'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NOT_YET' | 'NOT_INVITED' | 'TAKEN_BACK';

/** Delegates who answered alike. */
export interface AnswerTally {
  answered: Answered;
  expected: number;
  in: number;
}

/** Delegates of one group, or at one point. */
export interface Tally {
  id: string;
  name: string;
  expected: number;
  in: number;
  absent: number;
}

export interface PointHeadcount {
  pointId: string;
  pointName: string;
  people: number;
  countedAt: string;
}

export interface Figures {
  now: string;
  expected: number;
  in: number;
  absent: number;
  walkIns: number;
  groups: Tally[];
  answers: AnswerTally[];
  points: Tally[];
  headcounts: PointHeadcount[];
}

export interface Expected {
  id: string;
  name: string;
  position: string | null;
  group: string;
  unit: string | null;
  state: 'NAMED' | 'PROPOSED' | 'WITHDRAWN' | 'REPLACED' | 'REFUSED';
  pointName: string | null;
  answered: Answered;
  admissionId: string | null;
  admittedAt: string | null;
  way: 'SCANNED' | 'TYPED' | 'SEARCHED' | 'ROLL' | null;
  place: string | null;
  absentAt: string | null;
  absentReason: string | null;
}

export interface WalkIn {
  id: string;
  name: string;
  unit: string | null;
  phone: string | null;
  admittedAt: string;
  place: string | null;
}

export interface Door {
  id: string;
  name: string;
  bridgePointId: string | null;
  pointName: string | null;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  lastSeenAt: string | null;
  admissions: number;
}

/** A door's link, which can be had once. */
export interface DoorLink {
  doorId: string;
  name: string;
  url: string;
  expiresAt: string;
}

export interface Headcount {
  pointId: string;
  people: number;
  countedAt: string;
  countedBy: string;
}

export interface Roll {
  sessionId: string;
  expected: number;
  in: number;
  absent: number;
  people: { items: Expected[]; total: number; page: number; size: number };
  headcounts: Headcount[];
}

export function presenceOf(one: Expected): Presence {
  if (one.admissionId) return 'IN';
  return one.absentAt ? 'ABSENT' : 'NOT_YET';
}

export const PRESENCES: Presence[] = ['IN', 'NOT_YET', 'ABSENT'];

export const PRESENCE_TONES = { IN: 'success', NOT_YET: 'neutral', ABSENT: 'warning' } as const;

export const ANSWERS: Answered[] = [
  'ACCEPTED',
  'TENTATIVE',
  'DECLINED',
  'NOT_YET',
  'NOT_INVITED',
  'TAKEN_BACK',
];

export const ANSWER_TONES = {
  ACCEPTED: 'success',
  TENTATIVE: 'warning',
  DECLINED: 'danger',
  NOT_YET: 'neutral',
  NOT_INVITED: 'neutral',
  TAKEN_BACK: 'danger',
} as const;
