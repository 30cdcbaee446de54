import type { SessionState } from '#lib/questions/model.ts';
import type { Tone } from '#ui/StateChip.svelte';

/** What the server answers about delegates; see its OpenAPI document. */

export const PLACES = ['MAIN_POINT', 'OWN_POINT'] as const;
export type Place = (typeof PLACES)[number];

export const STATES = ['NAMED', 'PROPOSED', 'WITHDRAWN', 'REPLACED', 'REFUSED'] as const;
export type DelegateState = (typeof STATES)[number];

export const USES = ['NONE', 'FREE', 'FULL'] as const;

export const KINDS = [
  'PROVINCIAL_OFFICE',
  'UNIVERSITY',
  'MINISTRY_UNIT',
  'UNION',
  'PRESS',
  'OTHER',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Group {
  id: string;
  name: string;
  placeKind: Place;
  perUnit: number | null;
  nameBy: string | null;
  note: string | null;
  units: number;
  quota: number;
  named: number;
  waiting: number;
  version: number;
}

export interface Allotment {
  id: string;
  groupId: string;
  groupName: string;
  placeKind: Place;
  /** Null: the organizers name these delegates themselves. */
  organizationId: string | null;
  organizationName: string | null;
  provinceName: string | null;
  fromId: string | null;
  fromName: string | null;
  quota: number;
  named: number;
  passedOn: number;
  below: number;
  waiting: number;
  namedBelow: number;
  hasAddress: boolean;
  toldAt: string | null;
  /** The organization that told it; null: the organizers. */
  toldBy: string | null;
  mailState: 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN' | 'DISCARDED' | null;
  version: number;
}

/** With what it is for. */
export interface UnitAllotment extends Allotment {
  groupNote: string | null;
  nameBy: string | null;
  sessionId: string;
  sessionNumber: number;
  sessionTitle: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  sessionState: SessionState;
  eventTitle: string;
  eventState: 'DRAFT' | 'PUBLISHED' | 'LIVE' | 'CLOSED' | 'CANCELLED';
}

/** What somebody answered who was invited. */
export interface DelegateReply {
  delegateId: string;
  /** Withdrawn: the invitation was taken back. */
  state: 'ACTIVE' | 'WITHDRAWN';
  /** Null: nothing was heard yet. */
  reply: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | null;
  note: string | null;
  repliedAt: string | null;
}

export interface AllotmentDetail {
  allotment: UnitAllotment;
  organized: boolean;
  /** The code of what keeps this person from naming now. */
  obstacle: string | null;
}

export interface Delegate {
  id: string;
  groupId: string;
  groupName: string;
  placeKind: Place;
  allotmentId: string;
  unitId: string | null;
  unitName: string | null;
  /** Null: somebody proposed, who is not in the directory. */
  personId: string | null;
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  organizationId: string | null;
  organizationName: string | null;
  state: DelegateState;
  replacesId: string | null;
  replacesName: string | null;
  pointId: string | null;
  pointName: string | null;
  endedWhy: string | null;
  version: number;
}

/** What one level of passing on has and uses; 1 is what the organizers gave. */
export interface LevelUse {
  level: number;
  units: number;
  quota: number;
  named: number;
  passedOn: number;
}

export interface NoticeProgress {
  obstacle: string | null;
  units: number;
  toTell: number;
  unreachable: number;
  withFree: number;
  toRemind: number;
  failed: number;
}

export interface UnreachableUnit {
  organizationId: string;
  name: string;
  email: string | null;
  /** Mail to that address came back. */
  returned: boolean;
  phone: string | null;
  address: string | null;
  quota: number;
  free: number;
}

export const STATE_TONES: Record<DelegateState, Tone> = {
  NAMED: 'success',
  PROPOSED: 'warning',
  WITHDRAWN: 'neutral',
  REPLACED: 'neutral',
  REFUSED: 'neutral',
};

export function freeOf({
  quota,
  named,
  passedOn,
}: Pick<Allotment, 'quota' | 'named' | 'passedOn'>) {
  return quota - named - passedOn;
}

/** Somebody who goes instead of somebody else, and has no giấy ủy quyền that counts. */
export interface AuthorizationToIssue {
  delegateId: string;
  name: string;
  position: string | null;
  original: string;
  sessionTitle: string;
}
