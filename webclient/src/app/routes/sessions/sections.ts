import { viewer, type Role } from '../../viewer/viewer.svelte.ts';

export type SectionId =
  | 'agenda'
  | 'points'
  | 'video'
  | 'on-air'
  | 'delegates'
  | 'invitations'
  | 'checkin'
  | 'attendance'
  | 'questions'
  | 'floor'
  | 'polls'
  | 'show'
  | 'feedback'
  | 'rehearsal';

interface Section {
  id: SectionId | 'stage' | 'chair';
  roles?: Role[];
}

/** The pages of a session, and to whom they are of use; what each shows is the server's matter. */
const SECTIONS: Section[] = [
  { id: 'agenda' },
  {
    id: 'points',
    roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR', 'HOST', 'TECHNICIAN'],
  },
  { id: 'video', roles: ['ORGANIZER', 'STAGE_OPERATOR', 'MODERATOR'] },
  { id: 'on-air', roles: ['ORGANIZER', 'STAGE_OPERATOR', 'MODERATOR'] },
  { id: 'delegates', roles: ['ORGANIZER'] },
  { id: 'invitations', roles: ['ORGANIZER'] },
  { id: 'checkin', roles: ['ORGANIZER'] },
  { id: 'attendance', roles: ['ORGANIZER', 'HOST'] },
  { id: 'questions', roles: ['ORGANIZER', 'MODERATOR'] },
  { id: 'floor', roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR'] },
  { id: 'polls', roles: ['ORGANIZER', 'MODERATOR'] },
  { id: 'show', roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR'] },
  { id: 'feedback', roles: ['ORGANIZER'] },
  { id: 'rehearsal', roles: ['ORGANIZER'] },
  { id: 'stage', roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR', 'CHAIR'] },
  { id: 'chair', roles: ['CHAIR'] },
];

/** Where the person who is signed in can go within a session. */
export function sectionsOf(session: { id: string; eventId: string }) {
  return SECTIONS.filter(({ roles }) => !roles || isOfUse(roles, session.eventId)).map(
    ({ id }) => ({
      id,
      href: isScreen(id) ? `/${id}/${session.id}` : `/sessions/${session.id}/${id}`,
      // A screen fills a window of its own; this one stays as it is.
      target: isScreen(id) ? '_blank' : undefined,
    }),
  );
}

function isScreen(id: Section['id']): boolean {
  return id === 'stage' || id === 'chair';
}

/** Whether this page of a session has something for them who are signed in. */
export function isOpenSection(section: SectionId, eventId: string): boolean {
  const roles = SECTIONS.find(({ id }) => id === section)?.roles;
  return !roles || isOfUse(roles, eventId);
}

function isOfUse(roles: Role[], eventId: string): boolean {
  // Hosts hold their role for a point and not for the event.
  const asHost = roles.includes('HOST') && viewer.has('HOST', 'TECHNICIAN');
  return asHost || viewer.hasIn(eventId, ...roles);
}
