import type { LiveAudience } from '#lib/questions/model.ts';
import { viewer } from '../../viewer/viewer.svelte.ts';

/** As whom a screen listens that both those who run the session and the chair may look at. */
export function stageAudience(): LiveAudience {
  return viewer.has('ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR') ? 'STAGE' : 'CHAIR';
}
