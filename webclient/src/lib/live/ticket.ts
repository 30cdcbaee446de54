import { api } from '../api.ts';

/** As what somebody listens to a session; decides which facts arrive. */
export type Audience = 'PARTICIPANT' | 'HOST' | 'MODERATOR' | 'STAGE' | 'ORGANIZER';

/** A ticket for one live connection, to be used within a minute. */
export async function fetchTicket(sessionId: string, audience: Audience): Promise<string> {
  const { ticket } = await api.post<{ ticket: string }>('/api/live/tickets', {
    sessionId,
    audience,
  });
  return ticket;
}
