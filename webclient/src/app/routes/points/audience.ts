import { api } from '#lib/api.ts';
import type { LiveState } from '#lib/live/liveconnection.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';

export type Audience = 'ORGANIZER' | 'HOST';

/**
 * As what the viewer hears of the bridge points of an event: its organizers of all, hosts of their
 * own. Null for those who see the points and are told nothing, such as moderators without a point.
 */
export function audienceIn(eventId: string): Audience | null {
  if (viewer.hasIn(eventId, 'ORGANIZER')) return 'ORGANIZER';
  return viewer.has('HOST', 'TECHNICIAN') ? 'HOST' : null;
}

/**
 * What is shown of a connection. Whether somebody who sees all points of an event keeps one of them
 * is known to the server alone: where it gives them no line, they are told nothing, and miss nothing.
 */
export function shownState(eventId: string, state: LiveState): LiveState {
  const noPointHere = state.status === 'stopped' && state.problem?.status === 404;
  return noPointHere && viewer.hasIn(eventId, 'MODERATOR', 'STAGE_OPERATOR')
    ? { status: 'connecting', waiting: 0 }
    : state;
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
