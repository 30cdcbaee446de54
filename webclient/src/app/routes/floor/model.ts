import type { ChosenRule, FloorState, Moved, Rule } from '#lib/floor/model.ts';
import type { SessionState } from '#lib/questions/model.ts';

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
