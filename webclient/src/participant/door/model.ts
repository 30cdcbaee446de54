/** A session as people at a door call it. */
export interface DoorSession {
  id: string;
  joinCode: string;
  eventTitle: string;
  number: number;
  title: string;
  startsAt: string;
  place: string | null;
  rehearsal: boolean;
}

/** The door at which this telephone stands. */
export interface Door {
  id: string;
  name: string;
  /** Into whose room it leads; null: the main room. */
  pointId: string | null;
  pointName: string | null;
  /** When the link ends. */
  until: string;
  /** The server's clock. */
  now: string;
  session: DoorSession;
  /** The other sessions of the event. */
  others: DoorSession[];
}

export type DelegateState = 'NAMED' | 'PROPOSED' | 'WITHDRAWN' | 'REPLACED' | 'REFUSED';

/** What somebody said to the invitation. */
export type Answered =
  'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NOT_YET' | 'NOT_INVITED' | 'TAKEN_BACK';

export interface Person {
  id: string;
  /** SHA-256 of the pass that opens now. */
  hash: string;
  name: string;
  position: string | null;
  group: string | null;
  unit: string | null;
  state: DelegateState;
  pointId: string | null;
  pointName: string | null;
  replacedBy: string | null;
  answered: Answered;
  /** Hashes of passes in whose place newer ones were given. */
  former: string[];
}

/** One of the sixteen parts of the list. */
export interface Part {
  digest: string;
  people: Person[];
}

/** An admission as the server told of it last. */
export interface Change {
  number: number;
  id: string;
  delegateId: string | null;
  counts: boolean;
  at: string;
  place: string | null;
}

export type Way = 'SCANNED' | 'TYPED' | 'SEARCHED';

export interface WalkIn {
  name: string;
  unit: string | null;
  phone: string | null;
}

/** What was noted here and is not acknowledged yet. */
export interface Entry {
  id: string;
  kind: 'DELEGATE' | 'WALK_IN' | 'UNDO';
  epoch: number;
  /** By this telephone's clock. */
  at: string;
  way: Way | null;
  delegateId: string | null;
  walkIn: WalkIn | null;
}

/** An entry on its way: at which door it was noted, and its place in the order. */
export interface Waiting {
  order: number;
  doorId: string;
  doorName: string;
  sessionId: string;
  /** When the link ended by which it was noted. */
  until: string;
  /** The server cannot take it as it is. */
  refused?: boolean;
  /** For the eyes of whoever looks at what waits. */
  name: string;
  entry: Entry;
}

export type Outcome = 'IN' | 'ALREADY_IN' | 'UNDONE' | 'UNKNOWN' | 'WIPED';

export interface Result {
  id: string;
  outcome: Outcome;
  firstAt: string | null;
  firstPlace: string | null;
}

export interface News {
  now: string;
  until: string;
  epoch: number;
  changes: Change[];
  more: boolean;
  digests: Record<string, string>;
}
