/** What the server's imports answer; see its OpenAPI document. */

/** What can be imported. */
export type ImportKind = 'people' | 'delegates';

export type FieldName = 'familyName' | 'name' | 'position' | 'organization' | 'email' | 'phone';

export const VERDICTS = ['NEW', 'CHANGED', 'DUPLICATE', 'WRONG', 'SAME', 'BLANK'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Decision = 'AUTO' | 'SKIP' | 'TAKE';

/** Why a cell is as it is; the words are reason.* of this folder. */
export type Reason =
  | 'missing'
  | 'too_long'
  | 'no_name'
  | 'no_address'
  | 'no_number'
  | 'unknown_organization'
  | 'like_row'
  | 'like_several'
  | 'like_person'
  | 'address_of'
  | 'was';

export interface Column {
  /** In the file, from 0. */
  place: number;
  header: string;
  field: FieldName | null;
  encoding: 'TCVN3' | 'VNI' | null;
  samples: string[];
}

export interface Counts {
  newOnes: number;
  changed: number;
  duplicate: number;
  same: number;
  wrong: number;
  blank: number;
  skipped: number;
  taken: number;
}

export interface Import {
  id: string;
  kind: ImportKind;
  fileName: string;
  columns: Column[];
  fields: { name: FieldName; required: boolean }[];
  formulas: number;
  counts: Counts;
  madeAt: string;
  expiresAt: string;
  outcome: { at: string; created: number; changed: number } | null;
}

export interface ImportBrief {
  id: string;
  fileName: string;
  madeAt: string;
  appliedAt: string | null;
}

export interface Note {
  field: FieldName;
  reason: Reason;
  params: Record<string, string>;
}

export interface Row {
  /** In the file, as its program shows it. */
  number: number;
  fields: Partial<Record<FieldName, string>>;
  verdict: Verdict;
  decision: Decision;
  notes: Note[];
}
