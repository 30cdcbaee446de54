import { api } from '../api.ts';

export type QuestionState = 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'ON_STAGE' | 'ANSWERED';
export type SessionState = 'PLANNED' | 'LIVE' | 'CLOSED';
/** What a connection is to the session; the server checks it when it issues the ticket. */
export type LiveAudience = 'PARTICIPANT' | 'HOST' | 'MODERATOR' | 'STAGE' | 'ORGANIZER';

/** A question as everybody in the session may see it. */
export interface PublishedQuestion {
  id: string;
  text: string;
  askerName: string;
  askerSchool: string;
  provinceName: string;
  state: QuestionState;
  votes: number;
  askedAt: string;
}

/** A question as those see it who run the session. */
export interface Question extends PublishedQuestion {
  provinceCode: string;
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
}

/** For the next connection of this browser to the session. */
export async function liveTicket(sessionId: string, audience: LiveAudience): Promise<string> {
  const { ticket } = await api.post<{ ticket: string }>('/api/live/tickets', {
    sessionId,
    audience,
  });
  return ticket;
}
