import type { SessionState } from '#lib/questions/model.ts';

/** What these screens need to know of a session. */
export interface Session {
  id: string;
  eventId: string;
  eventTitle: string;
  title: string;
  startsAt: string;
  endsAt: string;
  state: SessionState;
  joinCode: string;
  joinUrl: string;
}
