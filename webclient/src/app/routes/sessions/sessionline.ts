import { api } from '#lib/api.ts';
import { LiveConnection } from '#lib/live/liveconnection.ts';
import { liveTicket, type SessionState } from '#lib/questions/model.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';
import type { SectionId } from './sections.ts';

/** Sections that have no live connection of their own and depend on the session's state. */
const FOLLOWING: readonly SectionId[] = ['agenda', 'invitations', 'feedback', 'rehearsal'];

/** Whether a page follows what others do to its session: as those may who may see its stage. */
export function follows(section: SectionId, eventId: string): boolean {
  return (
    FOLLOWING.includes(section) && viewer.hasIn(eventId, 'ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR')
  );
}

/**
 * Tells in which state a session is, at first and whenever somebody opens or closes it. Listens as
 * the stage does: of all audiences that hear of it, this one is told least besides.
 */
export function sessionLine(
  sessionId: string,
  ontold: (state: SessionState) => void,
): LiveConnection {
  return new LiveConnection({
    ticket: () => liveTicket(sessionId, 'STAGE'),
    load: async () => {
      const stage = await api.get<{ sessionState: SessionState; revision: number }>(
        `/api/sessions/${sessionId}/stage`,
      );
      ontold(stage.sessionState);
      return stage.revision;
    },
    onFacts: (facts) => {
      for (const fact of facts) {
        if (fact.type === 'session.changed') ontold(fact['state'] as SessionState);
      }
    },
  });
}
