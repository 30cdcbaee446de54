import type { Tone } from '#ui/StateChip.svelte';

export const KINDS = ['INVITATION', 'SUMMONS', 'OPEN_LETTER', 'AUTHORIZATION'] as const;
export type DocumentKind = (typeof KINDS)[number];

export const STATES = ['DRAFT', 'ISSUING', 'ISSUED', 'VOIDED'] as const;
export type DocumentState = (typeof STATES)[number];

export const STATE_TONES: Record<DocumentState, Tone> = {
  DRAFT: 'neutral',
  ISSUING: 'warning',
  ISSUED: 'success',
  VOIDED: 'danger',
};

export type Copies = 'ONE' | 'EACH';

export interface Selection {
  kind: 'NOBODY' | 'ORGANIZATIONS' | 'DELEGATES' | 'SUBSTITUTES';
  /** Null: all delegates of the session. */
  groupId: string | null;
  organizationIds: string[];
}

/** What is written on a document. */
export interface DocumentText {
  parentBody: string | null;
  body: string;
  abbreviation: string;
  drafter: string | null;
  place: string;
  subject: string;
  addressees: string[];
  text: string;
  recipients: string[];
  capacity: string[];
  signatory: string;
  copies: Copies;
  selection: Selection;
  pass: boolean;
}

export interface DocumentRow {
  id: string;
  kind: DocumentKind;
  state: DocumentState;
  copies: Copies;
  subject: string;
  organization: string;
  /** With its symbol; null for drafts and for texts whose copies have the numbers. */
  number: string | null;
  issuedOn: string | null;
  recipient: string | null;
  voidReason: string | null;
  createdAt: string;
  recipients: number;
  letters: number;
  refused: number;
  scanned: boolean;
  /** The session's time or place changed since. */
  outdated: boolean;
}

export interface DocumentView {
  id: string;
  eventId: string;
  sessionId: string;
  sessionTitle: string;
  organization: { id: string; name: string; shortName: string | null };
  kind: DocumentKind;
  state: DocumentState;
  text: DocumentText;
  number: string | null;
  issuedOn: string | null;
  voidReason: string | null;
  recipient: string | null;
  masterId: string | null;
  recipients: number;
  letters: number;
  refused: number;
  problems: { name: string; code: string }[];
  scan: { mediaType: string; size: number } | null;
  /** The session's time or place changed since it was written, or issued. */
  outdated: boolean;
  version: number;
}

/** The numbers of a body and kind in a year. */
export interface Register {
  organizationId: string;
  organization: string;
  year: number;
  kind: DocumentKind;
  /** Null: not begun. */
  firstNumber: number | null;
  /** Null: none was given. */
  lastNumber: number | null;
}

/** A number out of a register; of an event of somebody else without what it was given for. */
export interface GivenNumber {
  number: string;
  issuedOn: string | null;
  state: DocumentState;
  document: string | null;
  event: string | null;
  subject: string | null;
  recipient: string | null;
  voidReason: string | null;
}

export interface DocumentPreview {
  /** The first pages as PNG, base64. */
  pages: string[];
  pageCount: number;
  recipient: string | null;
}

/** What a text can take from whom a copy is for; the names are the server's. */
export const FIELDS = [
  'người nhận',
  'họ tên',
  'chức vụ',
  'đơn vị',
  'tỉnh',
  'nhóm đại biểu',
  'điểm cầu',
  'nơi dự',
  'người được thay',
] as const;

/** The parts of a document that the server misses, by their fields. */
export type Part =
  'body' | 'abbreviation' | 'place' | 'subject' | 'text' | 'capacity' | 'signatory';
