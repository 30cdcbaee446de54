import type { Tone } from '#ui/StateChip.svelte';
import type { SessionState } from '#lib/questions/model.ts';
import type { OrganizationName } from '../../form/organization.ts';

/** What the server answers about events; see its OpenAPI document. */

export const EVENT_KINDS = [
  'MINISTERIAL_MEETING',
  'DONOR_CEREMONY',
  'REVIEW_CONFERENCE',
  'TRAINING',
  'WORKSHOP',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATES = ['DRAFT', 'PUBLISHED', 'LIVE', 'CLOSED', 'CANCELLED'] as const;
export type EventState = (typeof EVENT_STATES)[number];

export const EVENT_TONES: Record<EventState, Tone> = {
  DRAFT: 'neutral',
  PUBLISHED: 'info',
  LIVE: 'live',
  CLOSED: 'neutral',
  CANCELLED: 'danger',
};

export const SESSION_FORMS = ['HYBRID', 'ONLINE', 'IN_PERSON'] as const;
export type SessionForm = (typeof SESSION_FORMS)[number];

export const SESSION_TONES: Record<SessionState, Tone> = {
  PLANNED: 'info',
  LIVE: 'live',
  CLOSED: 'neutral',
  CANCELLED: 'danger',
};

export const ORGANIZATION_PARTS = ['LEAD', 'CO_HOST', 'COORDINATING'] as const;
export type OrganizationPart = (typeof ORGANIZATION_PARTS)[number];

export const COMMITTEE_PARTS = ['ORGANIZING', 'SECRETARIAT'] as const;
export type CommitteePart = (typeof COMMITTEE_PARTS)[number];

export interface EventRow {
  id: string;
  title: string;
  kind: EventKind;
  state: EventState;
  leadOrganization: OrganizationName | null;
  sessionCount: number;
  startsAt: string | null;
  endsAt: string | null;
  mayEdit: boolean;
}

export interface EventOrganization {
  part: OrganizationPart;
  organizationId: string;
  name: string;
  shortName: string | null;
  task: string | null;
}

export interface Member {
  part: CommitteePart;
  role: string;
  personName: string;
  organization: OrganizationName | null;
}

export interface SessionView {
  id: string;
  eventId: string;
  eventTitle: string;
  eventState: EventState;
  number: number;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  form: SessionForm;
  state: SessionState;
  audienceNote: string | null;
  joinCode: string;
  joinUrl: string;
  openedAt: string | null;
  closedAt: string | null;
  rehearsal: boolean;
  mayEdit: boolean;
  version: number;
}

export interface AgendaItem {
  id: string;
  /** Minutes after the start of the session. */
  startMinute: number;
  minutes: number;
  startsAt: string;
  title: string;
  speaker: string | null;
}

export interface SessionDetail extends SessionView {
  agenda: AgendaItem[];
}

export interface EventView {
  id: string;
  title: string;
  kind: EventKind;
  state: EventState;
  description: string | null;
  leadOrganization: OrganizationName | null;
  organizations: EventOrganization[];
  committee: Member[];
  sessions: SessionView[];
  mayEdit: boolean;
  version: number;
}

/** Whether what an event says may still be changed. */
export function isEditable(event: Pick<EventView, 'mayEdit' | 'state'>): boolean {
  return event.mayEdit && event.state !== 'CLOSED' && event.state !== 'CANCELLED';
}
