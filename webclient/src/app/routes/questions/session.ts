import type { SessionState } from '#lib/questions/model.ts';

/** What these screens need to know of a session. */
export interface Session {
  id: string;
  eventId: string;
  eventTitle: string;
  title: string;
  startsAt: string;
  endsAt: string;
  state: SessionState;
  joinCode: string;
  joinUrl: string;
}

/** Eight characters in two groups: easier to read from a wall and to type. */
export function grouped(joinCode: string): string {
  return joinCode.replace(/^(.{4})(.+)$/, '$1 $2');
}

/** The address as people say it: without https:// and www. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '');
}
