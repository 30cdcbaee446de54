import { api } from '#lib/api.ts';

export type Answer = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';

export interface OfficialDocument {
  id: string;
  kind: 'INVITATION' | 'SUMMONS' | 'OPEN_LETTER' | 'AUTHORIZATION';
  /** With its symbol. */
  number: string;
  /** Issued before the time or place changed. */
  outdated: boolean;
}

export interface Told {
  startsAt: string;
  endsAt: string;
  /** Of the main point. */
  place: string | null;
  /** The bridge point, or where a delegate sat; null in the main room. */
  point: string | null;
}

/** What the invited see on the page of their link. */
export interface Invitation {
  /** Of the letter. */
  language: 'vi' | 'en';
  eventTitle: string;
  sessionNumber: number;
  sessionTitle: string;
  startsAt: string;
  endsAt: string;
  /** Of the main point. */
  place: string | null;
  form: 'IN_PERSON' | 'ONLINE' | 'HYBRID';
  kind: 'POINT' | 'DELEGATE';
  /** The bridge point, or where a delegate sits; null in the main room. */
  pointName: string | null;
  recipientName: string | null;
  recipientPosition: string | null;
  unitName: string | null;
  groupName: string | null;
  message: string | null;
  reply: Answer | null;
  note: string | null;
  repliedAt: string | null;
  /** The time and place to which it was answered, where others hold since. */
  answeredFor: Told | null;
  /** False for points, and for substitutes, who pass nothing on. */
  maySubstitute: boolean;
  /** Who was proposed to go instead and waits for confirmation. */
  substitute: string | null;
  /** No address was given for the one who waits: a letter cannot be sent. */
  substituteUnreachable: boolean;
  /** Official ones, to be saved by whoever is invited. */
  documents: OfficialDocument[];
  /** False once the session is closed. */
  mayAnswer: boolean;
}

/** Opening changes nothing: mail scanners open links too. */
export function look(token: string): Promise<Invitation> {
  return api.post('/api/invitation-replies/look', { token });
}

/**
 * Refused as `invitation.changed_meanwhile` where something else holds than what was seen: a link has
 * often two readers, and neither writes over the other without knowing.
 */
export function answer(
  token: string,
  given: Answer,
  note: string,
  { repliedAt, startsAt, endsAt, place, pointName }: Invitation,
): Promise<Invitation> {
  return api.post('/api/invitation-replies', {
    token,
    answer: given,
    note: note || null,
    seen: { repliedAt, startsAt, endsAt, place, pointName },
  });
}

/** What a delegate who comes shows at the door. */
export function pass(token: string): Promise<{ code: string }> {
  return api.post('/api/invitation-replies/pass', { token });
}

/** Goes on to the page of the invited point. */
export async function enterPoint(token: string): Promise<void> {
  const entry = await api.post<{ url: string }>('/api/invitation-replies/host-entry', { token });
  const { pathname, hash } = new URL(entry.url);
  location.assign(pathname + hash);
}

/** Gives the appointment to the device as a file, which phones open with their calendar. */
export async function saveAppointment(token: string): Promise<void> {
  const file = await api.post<{ name: string; content: string }>(
    '/api/invitation-replies/calendar',
    { token },
  );
  const address = URL.createObjectURL(new Blob([file.content], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}
