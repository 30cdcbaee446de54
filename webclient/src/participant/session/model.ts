import type { SessionState } from '#lib/questions/model.ts';

/** What the join code says of the session. */
export interface JoinView {
  sessionId: string;
  eventTitle: string;
  eventState: 'PUBLISHED' | 'LIVE' | 'CLOSED' | 'CANCELLED';
  number: number;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  state: SessionState;
  /** Held for practice: everything that is sent will be wiped. */
  rehearsal?: boolean;
}

/** Who this browser is in the session. */
export interface Participant {
  participantId: string;
  sessionId: string;
  name: string;
  school: string;
  provinceCode: string;
  provinceName: string;
}

/** The code in the address: /j/4F7KX2NP. As it stands there: what would have to be decoded is none. */
export function joinCode(path = location.pathname): string {
  return path.split('/')[2] ?? '';
}
