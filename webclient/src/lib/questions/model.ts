import { api } from '../api.ts';

export type QuestionState = 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'ON_STAGE' | 'ANSWERED';
export type SessionState = 'PLANNED' | 'LIVE' | 'CLOSED';
/** What a connection is to the session; the server checks it when it issues the ticket. */
export type LiveAudience = 'PARTICIPANT' | 'HOST' | 'MODERATOR' | 'STAGE' | 'CHAIR' | 'ORGANIZER';

/** A question as everybody in the session may see it. */
export interface PublishedQuestion {
  id: string;
  text: string;
  /** Null, as school and province are, where it hides who asked it. */
  askerName: string | null;
  askerSchool: string | null;
  provinceName: string | null;
  state: QuestionState;
  votes: number;
  askedAt: string;
}

/** A question as those see it who run the session. */
export interface Question extends PublishedQuestion {
  provinceCode: string | null;
  /** Null where it shows who asked it; else until when an opening can be confirmed, and when it was opened. */
  hidden: { openingUntil: string | null; openedAt: string | null } | null;
  rejection: string | null;
  changedAt: string;
}

/** A question as its asker sees it. */
export interface OwnQuestion {
  id: string;
  text: string;
  state: QuestionState;
  rejection: string | null;
  votes: number;
  askedAt: string;
  /** When a moderator first had it before their eyes. */
  seenAt: string | null;
  /** Null where it shows who asked it. */
  hidden: { opened: Opened | null } | null;
}

/** That two people opened who asked a hidden question. */
export interface Opened {
  at: string;
  reason: string;
  requestedAs: Opener;
  confirmedAs: Opener;
}

export type Opener = 'MODERATOR' | 'ORGANIZER';

/** What the organizer lets participants do. Null: without a limit. */
export interface Asking {
  open: boolean;
  beforeStart: boolean;
  afterEnd: boolean;
  mostOpen: number;
  mostInAll: number | null;
  pauseSeconds: number;
  mostVotes: number | null;
  hiddenAllowed: boolean;
}

/** For the next connection of this browser to the session. */
export async function liveTicket(sessionId: string, audience: LiveAudience): Promise<string> {
  const { ticket } = await api.post<{ ticket: string }>('/api/live/tickets', {
    sessionId,
    audience,
  });
  return ticket;
}
