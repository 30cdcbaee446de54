import type { SessionState } from '#lib/questions/model.ts';

export type FloorState = 'WAITING' | 'CALLED' | 'SPEAKING' | 'DONE' | 'WITHDRAWN' | 'DECLINED';

/** Those that an organizer chooses, in the order in which they are usually compared. */
export const CHOSEN = [
  'POINT_READY',
  'PROVINCE_ROTATION',
  'FIRST_TIME',
  'KIND_ROTATION',
  'PROVINCE_TIME',
  'WAITING_TIME',
] as const;
export type ChosenRule = (typeof CHOSEN)[number];
export type Rule = ChosenRule | 'SKIPPED' | 'ARRIVAL' | 'BY_HAND';

/** They stand first and can only be switched: promises that no preference outweighs. */
export const GUARANTEES: readonly Rule[] = ['POINT_READY', 'PROVINCE_ROTATION'];

export type PlaceKind =
  | 'MINISTRY'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'PRESCHOOL'
  | 'PRIMARY'
  | 'LOWER_SECONDARY'
  | 'UPPER_SECONDARY'
  | 'CONTINUING'
  | 'UNIVERSITY'
  | 'OTHER_SCHOOL';

export interface Moved {
  kind: 'NEXT' | 'SHIFTED';
  places: number;
  reason: string;
}

/** A request as those see it who run the session. */
export interface DeskRequest {
  id: string;
  number: number;
  state: FloorState;
  speakerName: string;
  topic: string;
  note: string | null;
  school: string | null;
  placeKind: PlaceKind;
  provinceName: string | null;
  pointId: string | null;
  pointName: string | null;
  byHost: boolean;
  askedAt: string;
  changedAt: string;
  turn: number | null;
  calledAt: string | null;
  calledBy: string | null;
  calledReason: string | null;
  startedAt: string | null;
  endedAt: string | null;
  declinedBy: string | null;
  declinedReason: string | null;
  skips: number;
  moved: (Moved & { by: string; at: string }) | null;
}

export interface Why {
  rule: Rule;
  value: number;
  tolerance: number;
  ahead: number;
}

/** One that waits. */
export interface Entry {
  request: DeskRequest;
  place: number;
  fairPlace: number;
  heldBackBy: Rule | null;
  decidedBy: Rule | null;
  why: Why[];
}

export interface FloorPage {
  revision: number;
  sessionState: SessionState;
  speaking: DeskRequest | null;
  called: DeskRequest[];
  waiting: number;
  lastTurn: number;
  items: Entry[];
  total: number;
  page: number;
  size: number;
}

export interface History {
  items: DeskRequest[];
  total: number;
  page: number;
  size: number;
}

export interface ProvinceTimes {
  provinceId: string | null;
  provinceName: string | null;
  turns: number;
  seconds: number;
  waiting: number;
}

export interface RuleSetting {
  rule: ChosenRule;
  on: boolean;
  weight: number;
}

export interface FloorSettings {
  askBeforeLive: boolean;
  openPerPoint: number;
  /** Null: nobody is timed. */
  speakingMinutes: number | null;
  /** Whether the timer starts with the speaker, or only stands ready. */
  timerStarts: boolean;
  rules: RuleSetting[];
  version: number;
}

/** A request as a host sees it. */
export interface OwnRequest {
  id: string;
  state: FloorState;
  topic: string;
  speakerName: string;
  note: string | null;
  pointId: string | null;
  pointName: string | null;
  provinceName: string | null;
  byHost: boolean;
  askedAt: string;
  declinedReason: string | null;
  place: number | null;
  placeIsExact: boolean;
  heldBackBy: Rule | null;
  decidedBy: Rule | null;
  moved: Moved | null;
}

export interface OwnFloor {
  revision: number;
  sessionState: SessionState;
  mayAsk: boolean;
  items: OwnRequest[];
}
