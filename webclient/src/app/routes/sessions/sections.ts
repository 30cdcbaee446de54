import type { Role } from '../../viewer/viewer.svelte.ts';

export type SectionId = 'agenda' | 'points' | 'invitations' | 'questions' | 'feedback';

/** The pages of a session, and to whom they are of use; what each shows is the server's matter. */
export const SECTIONS: { id: SectionId; roles?: Role[] }[] = [
  { id: 'agenda' },
  {
    id: 'points',
    roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR', 'HOST', 'TECHNICIAN'],
  },
  { id: 'invitations', roles: ['ORGANIZER'] },
  { id: 'questions', roles: ['ORGANIZER', 'MODERATOR'] },
  { id: 'feedback', roles: ['ORGANIZER'] },
];
