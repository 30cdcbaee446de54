import { api } from '#lib/api.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';

/** As what the viewer listens to bridge points: who runs the event hears of all, a host of their own. */
export function ticketFor(sessionId: string): () => Promise<string> {
  return async () => {
    const audience = viewer.has('ORGANIZER') ? 'ORGANIZER' : 'HOST';
    const { ticket } = await api.post<{ ticket: string }>('/api/live/tickets', {
      sessionId,
      audience,
    });
    return ticket;
  };
}
