import { api } from '../api.ts';

export type QuestionState = 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'ON_STAGE' | 'ANSWERED';
export type SessionState = 'PLANNED' | 'LIVE' | 'CLOSED' | 'CANCELLED';
/** How a question was answered in the hall. */
export interface GivenAnswer {
  by: string | null;
  note: string | null;
  at: string;
}

/** What became of a question beside its state, for its asker. */
export interface Handling {
  /** What stands for it where that is not what the asker wrote. */
  publishedText: string | null;
  /** It was merged into another, whose fate it shares. */
  merged: boolean;
  answer: GivenAnswer | null;
}

/** Who prepares the answer. */
export interface Assignment {
  organizationId: string;
  organizationName: string;
  note: string | null;
}

/** What those who run the session keep about a question, beside what it asks. */
export interface Moderation {
  /** Rises with each step; commands name the one that their sender has seen. */
  version: number;
  /** What the asker wrote, where it was edited. */
  originalText: string | null;
  topicId: string | null;
  labels: string[];
  assignment: Assignment | null;
  /** For the chair. */
  briefing: string | null;
  pinned: boolean;
  /** The place in the order by hand: a text that sorts as ASCII. */
  position: string;
  mergedInto: string | null;
  /** How many questions were merged into it. */
  merged: number;
  /** How many people asked it, those of the merged ones included. */
  askers: number;
  answer: GivenAnswer | null;
}

/** One of those that a session's questions are filed under. */
export interface Topic {
  id: string;
  name: string;
}

/** What a question can be at the desk; nobody else meets merged ones. */
export type DeskState = QuestionState | 'MERGED';

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
export interface Question extends Omit<PublishedQuestion, 'state'> {
  state: DeskState;
  provinceCode: string | null;
  /** Null where it shows who asked it; else until when an opening can be confirmed, and when it was opened. */
  hidden: { openingUntil: string | null; openedAt: string | null } | null;
  rejection: string | null;
  changedAt: string;
  moderation: Moderation;
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
  /** What was done with it beside; null: nothing. */
  handling: Handling | null;
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
