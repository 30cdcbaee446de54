import type { SessionState } from '#lib/questions/model.ts';

export type FloorState = 'WAITING' | 'CALLED' | 'SPEAKING' | 'DONE' | 'WITHDRAWN' | 'DECLINED';

/** Those that an organizer chooses, in the order in which they are usually compared. */
export type ChosenRule =
  | 'POINT_READY'
  | 'PROVINCE_ROTATION'
  | 'FIRST_TIME'
  | 'KIND_ROTATION'
  | 'PROVINCE_TIME'
  | 'WAITING_TIME';
export type Rule = ChosenRule | 'SKIPPED' | 'ARRIVAL' | 'BY_HAND';

/** What keeps somebody from being called now. */
export type HoldingBack = 'POINT_READY' | 'SKIPPED';

export interface Moved {
  kind: 'NEXT' | 'SHIFTED';
  places: number;
  reason: string;
}

/** A request as those see it who asked: the participant, or the hosts of its point. */
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
  heldBackBy: HoldingBack | null;
  decidedBy: Rule | null;
  moved: Moved | null;
}

/** Somebody who speaks or was called, as everybody may see it. */
export interface Speaker {
  id: string;
  speakerName: string;
  topic: string;
  school: string | null;
  pointName: string | null;
  provinceName: string | null;
}

/** The head of the queue, as everybody is told it: names only once somebody has called them. */
export interface Queue {
  waiting: number;
  speaking: Speaker | null;
  called: Speaker[];
  next: Pick<Speaker, 'id' | 'pointName' | 'provinceName'>[];
}

export interface OwnFloor {
  revision: number;
  sessionState: SessionState;
  mayAsk: boolean;
  items: OwnRequest[];
  queue: Queue;
}
