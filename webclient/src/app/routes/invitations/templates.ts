export const KINDS = ['INVITATION', 'UPDATE', 'REMINDER', 'WITHDRAWAL', 'CANCELLATION'] as const;
export type LetterKind = (typeof KINDS)[number];
export type Language = 'vi' | 'en';

/** The words of one kind of letter in one language. */
export interface Template {
  kind: LetterKind;
  language: Language;
  subject: string;
  body: string;
  /** Null where the product's own words hold. */
  version: number | null;
  changedAt: string | null;
  changedBy: string | null;
}

/** Of the server: what a template may name, and how it is called in either language. */
export interface Field {
  field:
    | 'RECIPIENT'
    | 'POSITION'
    | 'UNIT'
    | 'GROUP'
    | 'EVENT'
    | 'SESSION'
    | 'TIME'
    | 'PLACE'
    | 'POINT'
    | 'EARLIER_TIME'
    | 'EARLIER_PLACE'
    | 'PERSON';
  vietnamese: string;
  english: string;
  /** Of letters that have something to say for it. */
  kinds: LetterKind[];
}

/** What stands in the text for a field; one that only asks is a part that is left out. */
export function tagOf({ field, vietnamese, english }: Field, language: Language): string {
  const name = language === 'en' ? english : vietnamese;
  return field === 'PERSON' ? `{{#${name}}}…{{/${name}}}` : `{{${name}}}`;
}

/** The text with `tag` in place of what is selected, and where the caret is to stand then. */
export function inserted(
  text: string,
  tag: string,
  start: number,
  end: number,
): { text: string; caret: number } {
  return { text: text.slice(0, start) + tag + text.slice(end), caret: start + tag.length };
}

/** The part of the text that a problem is about: line 0 is the subject. */
export function lineOf(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n');
  const at = Math.min(Math.max(line - 1, 0), lines.length - 1);
  const start = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
  return { start, end: start + (lines[at] ?? '').length };
}
