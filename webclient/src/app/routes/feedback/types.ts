import type { Tone } from '#ui/StateChip.svelte';

/** What the server answers about feedback forms; see its OpenAPI document. */

export type FeedbackFormState = 'DRAFT' | 'OPEN' | 'CLOSED';

export const STATE_TONES: Record<FeedbackFormState, Tone> = {
  DRAFT: 'neutral',
  OPEN: 'info',
  CLOSED: 'success',
};

export const FIELD_KINDS = ['SCALE', 'CHOICE', 'TEXT'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface Option {
  vi: string;
  en: string | null;
}

/** One question as it is sent; its options only where it is a choice. */
export interface SaveField {
  kind: FieldKind;
  labelVi: string;
  labelEn: string | null;
  required: boolean;
  options: Option[] | null;
}

export interface SaveFeedbackForm {
  title: string;
  intro: string | null;
  fields: SaveField[];
  version: number | null;
}

export interface FieldView extends SaveField {
  id: string;
  options: Option[];
}

export interface FeedbackFormView {
  id: string;
  sessionId: string;
  title: string;
  intro: string | null;
  state: FeedbackFormState;
  openedAt: string | null;
  closedAt: string | null;
  fields: FieldView[];
  version: number;
}

export interface FeedbackFormProgress {
  state: FeedbackFormState;
  /** Bridge points of the session. */
  points: number;
  /** Those of them that have an address to write to. */
  reachable: number;
  /** Those that had a mail queued. */
  asked: number;
  /** Whether all that can be asked were. */
  complete: boolean;
  mails: {
    queued: number;
    sending: number;
    sent: number;
    failed: number;
    uncertain: number;
    discarded: number;
  };
  responses: number;
}

export interface ProvinceRate {
  code: string | null;
  name: string | null;
  asked: number;
  responses: number;
}

export interface FieldSummary {
  fieldId: string;
  kind: FieldKind;
  labelVi: string;
  labelEn: string | null;
  answered: number;
  mean: number | null;
  /** Of a scale for 1 to 5, of a choice for each option in their order. */
  counts: { number: number; option: Option | null; count: number }[];
}

export interface FeedbackFormSummary {
  id: string;
  state: FeedbackFormState;
  askedByMail: number;
  joined: number;
  responses: number;
  provinces: ProvinceRate[];
  withoutProvince: ProvinceRate | null;
  fields: FieldSummary[];
}

export interface WrittenAnswer {
  text: string;
  provinceName: string | null;
  answeredAt: string;
}
