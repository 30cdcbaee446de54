import type { Answered } from '../checkin/types.ts';
import type { PointLevel } from '../points/types.ts';

/** What the server answers about attendance; see its OpenAPI document. */

/** Delegates who sit at a point, or at those of a branch. */
export interface DelegateFigures {
  named: number;
  invited: number;
  confirmed: number;
  declined: number;
  present: number;
  absent: number;
  excused: number;
}

/** Points together. */
export interface BranchFigures {
  points: number;
  reported: number;
  people: number;
  capacity: number;
  delegates: DelegateFigures;
}

export interface LevelFigures {
  level: PointLevel;
  figures: BranchFigures;
}

export interface AttendanceTotals {
  levels: LevelFigures[];
  all: BranchFigures;
  /** Delegates of whom no point was said; null for hosts and branches. */
  unplaced: DelegateFigures | null;
  mayRemind: boolean;
  revision: number;
}

export interface LastCount {
  people: number;
  at: string;
  by: string;
}

export interface LastReminder {
  at: string;
  /** The point whose host asked; null: the organizers. */
  from: string | null;
}

export interface NamedPlace {
  id: string;
  name: string;
}

/** What does not fit together of a point. */
export type Difference =
  'FEWER_THAN_ON_THE_ROLL' | 'FEWER_THAN_CONFIRMED' | 'MORE_THAN_CAPACITY' | 'DECLINED_AND_THERE';

export interface AttendanceRow {
  id: string;
  level: PointLevel;
  name: string;
  above: NamedPlace[];
  capacity: number | null;
  counted: LastCount | null;
  reminded: LastReminder | null;
  answered: Answered;
  delegates: DelegateFigures;
  differences: Difference[];
  /** Null for the main room. */
  below: BranchFigures | null;
  mayRemind: boolean;
}

export interface AttendancePage {
  items: AttendanceRow[];
  total: number;
  page: number;
  size: number;
  above: NamedPlace[];
  revision: number;
}

/** What a point knows of its own attendance. */
export interface PointAttendance {
  counted: LastCount | null;
  /** The last reminder since which nobody counted. */
  reminded: LastReminder | null;
  revision: number;
}

/** What became of a request to remind. */
export interface Reminded {
  reminded: number;
  justReminded: number;
  left: number;
}
