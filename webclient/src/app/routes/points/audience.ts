import { api } from '#lib/api.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';

export type Audience = 'ORGANIZER' | 'HOST';

/**
 * As what the viewer hears of the bridge points of an event: its organizers of all, hosts of their
 * own. Null for those who see the points and are told nothing, such as moderators.
 */
export function audienceIn(eventId: string): Audience | null {
  if (viewer.hasIn(eventId, 'ORGANIZER')) return 'ORGANIZER';
  if (viewer.hasIn(eventId, 'MODERATOR', 'STAGE_OPERATOR')) return null;
  return viewer.has('HOST', 'TECHNICIAN') ? 'HOST' : null;
}

export function ticketFor(sessionId: string, audience: Audience): () => Promise<string> {
  return async () => {
    const { ticket } = await api.post<{ ticket: string }>('/api/live/tickets', {
      sessionId,
      audience,
    });
    return ticket;
  };
}
