import type { LiveAudience } from '#lib/questions/model.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';

/** As whom a screen listens that both those who run the session and the chair may look at. */
export function stageAudience(eventId: string): LiveAudience {
  return viewer.hasIn(eventId, 'ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR') ? 'STAGE' : 'CHAIR';
}

/** As whom the chair's screen listens: whoever runs the session may look at it with their own rights. */
export function chairAudience(eventId: string): LiveAudience {
  return viewer.hasIn(eventId, 'CHAIR') ? 'CHAIR' : 'STAGE';
}
