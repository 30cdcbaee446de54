/** What the server's imports answer; see its OpenAPI document. */

/** What can be imported. */
export type ImportKind = 'people' | 'delegates' | 'bridge-points';

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
  | 'several_addresses'
  | 'like_a_formula'
  | 'spelling_kept'
  | 'no_number'
  | 'unknown_organization'
  | 'not_own_organization'
  | 'like_row'
  | 'like_several'
  | 'like_person'
  | 'address_of'
  | 'known_person'
  | 'already_named'
  | 'was';

export const ENCODINGS = ['AS_IS', 'TCVN3', 'VNI'] as const;
/** In what a column was typed, as somebody says. */
export type ChosenEncoding = (typeof ENCODINGS)[number];

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
  /** Not done and not known either: for somebody to mend. */
  left: number;
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
  /** What would refuse the whole now; its words are those of the problem with this code. */
  obstacle: { code: string; params: Record<string, string | number> } | null;
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
