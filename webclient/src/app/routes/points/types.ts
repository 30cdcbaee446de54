import type { Tone } from '#ui/StateChip.svelte';
import type { OrganizationName } from '../../form/organization.ts';
import type { AdminUnit } from '../directory/types.ts';
import type { SessionView } from '../events/types.ts';
import type { Known } from '../readiness/types.ts';

/** What the server answers about bridge points; see its OpenAPI document. */

export const POINT_LEVELS = [
  'MAIN',
  'PROVINCE',
  'UNIVERSITY',
  'DISTRICT',
  'COMMUNE',
  'SCHOOL',
] as const;
export type PointLevel = (typeof POINT_LEVELS)[number];

/** Of the points that take part, from the best to what needs somebody's eye. */
export const POINT_STATES = [
  'CONNECTED',
  'READY',
  'PREPARING',
  'NOT_STARTED',
  'LOST',
  'INCIDENT',
] as const;
export type PresentState = (typeof POINT_STATES)[number];
export type PointState = PresentState | 'RETIRED';

/** Of a console at the point; a weak line is on until it is lost. */
export type PointLine = 'NONE' | 'ON' | 'WEAK' | 'LOST';

export const POINT_TONES: Record<PointState, Tone> = {
  CONNECTED: 'success',
  READY: 'success',
  PREPARING: 'warning',
  NOT_STARTED: 'neutral',
  LOST: 'danger',
  INCIDENT: 'danger',
  RETIRED: 'neutral',
};

/** Whether the points are connected already or not: so many could be switched to the hall. */
export function readyOf(states: Record<PresentState, number>): number {
  return states.READY + states.CONNECTED;
}

export interface PointsBelow {
  /** On all levels. */
  total: number;
  states: Record<PresentState, number>;
}

/** A point as facts carry it. */
export interface PointRow {
  id: string;
  parentId: string | null;
  /** The ids of the points above, from the top. */
  above: string[];
  level: PointLevel;
  name: string;
  code: string | null;
  provinceId: string | null;
  chair: string | null;
  hostName: string | null;
  technicianName: string | null;
  technicianPhone: string | null;
  state: PointState;
  itemsDone: number;
  itemsTotal: number;
  incident: string | null;
  line: PointLine;
  lineSince: string | null;
  version: number;
}

export interface ListedPoint extends PointRow {
  below: PointsBelow;
}

export interface PointPage {
  items: ListedPoint[];
  total: number;
  page: number;
  size: number;
  revision: number;
}

export type States = Record<PointState, number>;

export interface ByProvince {
  /** Null: points that belong to no province. */
  province: AdminUnit | null;
  states: States;
}

export interface PointSummary {
  totals: States;
  provinces: ByProvince[];
  revision: number;
}

/** The session of a point, without what only its own page shows. */
export type PointSession = Pick<
  SessionView,
  | 'id'
  | 'eventId'
  | 'eventTitle'
  | 'eventState'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'state'
  | 'rehearsal'
>;

export interface OwnPoint extends ListedPoint {
  session: PointSession;
}

export interface CheckItem {
  id: string;
  /** One that the product knows; null where the title says it. */
  check: Known | null;
  title: string | null;
  dueAt: string | null;
  done: boolean;
  doneAt: string | null;
  doneBy: string | null;
}

export interface PointView {
  id: string;
  session: PointSession;
  above: { id: string; name: string }[];
  level: PointLevel;
  name: string;
  code: string | null;
  province: AdminUnit | null;
  organization: OrganizationName | null;
  chair: string | null;
  hostName: string | null;
  hostEmail: string | null;
  hostPhone: string | null;
  technicianName: string | null;
  technicianPhone: string | null;
  place: string | null;
  capacity: number | null;
  connectionLink: string | null;
  connectionNote: string | null;
  state: PointState;
  incident: { text: string; reportedAt: string | null; reportedBy: string | null } | null;
  retirement: { at: string; by: string | null; why: string | null } | null;
  checklist: CheckItem[];
  below: PointsBelow;
  mayEdit: boolean;
  mayKeep: boolean;
  mayRemove: boolean;
  mayAddBelow: boolean;
  version: number;
  revision: number;
}

/** The levels that may stand directly below one; the server's rule, offered before it is broken. */
const LEVELS_BELOW: Record<PointLevel, PointLevel[]> = {
  MAIN: ['PROVINCE', 'UNIVERSITY'],
  PROVINCE: ['DISTRICT', 'COMMUNE', 'SCHOOL'],
  DISTRICT: ['COMMUNE', 'SCHOOL'],
  COMMUNE: ['SCHOOL'],
  SCHOOL: [],
  UNIVERSITY: [],
};

/** Districts existed until 30 June 2025 (Luật 72/2025/QH15). */
const WITHOUT_DISTRICTS = Date.parse('2025-07-01T00:00:00+07:00');

/** The levels to choose from below a point, or anywhere, at the time of a session. */
export function levelsBelow(parent: PointLevel | null, startsAt: string): PointLevel[] {
  const levels = parent ? LEVELS_BELOW[parent] : [...POINT_LEVELS];
  return Date.parse(startsAt) < WITHOUT_DISTRICTS
    ? levels
    : levels.filter((level) => level !== 'DISTRICT');
}

/** Where a point of this level may stand. */
export function mayStandBelow(level: PointLevel, parent: PointLevel): boolean {
  return LEVELS_BELOW[parent].includes(level);
}
