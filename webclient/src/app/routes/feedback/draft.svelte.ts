import type { FieldKind, SaveField, SaveFeedbackForm } from './types.ts';

export const MOST_FIELDS = 50;
export const MOST_OPTIONS = 20;
export const LEAST_OPTIONS = 2;
export const LONGEST = { title: 200, intro: 1000, label: 300, option: 200 } as const;

/** An option while it is written; `key` keeps its row the same row while it moves. */
export interface OptionDraft {
  key: number;
  vi: string;
  en: string;
}

/** A question while it is written. */
export interface FieldDraft {
  key: number;
  kind: FieldKind;
  labelVi: string;
  labelEn: string;
  required: boolean;
  options: OptionDraft[];
}

export type Fault = 'missing' | 'long' | 'few' | 'double';

let keys = 0;

/** A form while it is written: what stands in the editor, and what the server has of it. */
export class FeedbackFormDraft {
  title = $state('');
  intro = $state('');
  fields = $state<FieldDraft[]>([]);
  /** Of the form as it was read; null for one that the server does not have yet. */
  version: number | null;
  /** What was deleted last and where it stood, until something else happens to the list. */
  removed = $state.raw<{ field: FieldDraft; index: number } | null>(null);
  #saved = $state('');

  constructor(read: SaveFeedbackForm) {
    this.version = read.version;
    this.show(read);
    this.#saved = contentOf(this.toSave());
  }

  /** Replaces what stands in the editor, not what counts as saved. */
  show(form: SaveFeedbackForm): void {
    this.title = form.title;
    this.intro = form.intro ?? '';
    this.fields = form.fields.map(drafted);
    this.removed = null;
  }

  /** The server has `sent` now, as this version; what was typed meanwhile stays unsaved. */
  saved(version: number, sent: SaveFeedbackForm): void {
    this.version = version;
    this.#saved = contentOf(sent);
  }

  /** Nobody but this editor has it. */
  unsaved(): void {
    this.#saved = '';
  }

  get dirty(): boolean {
    return contentOf(this.toSave()) !== this.#saved;
  }

  get hasEnglish(): boolean {
    return this.fields.some(
      ({ labelEn, options }) => labelEn !== '' || options.some(({ en }) => en !== ''),
    );
  }

  toSave(version = this.version): SaveFeedbackForm {
    return {
      title: line(this.title),
      intro: this.intro.trim() || null,
      fields: this.fields.map(written),
      version,
    };
  }

  add(kind: FieldKind): FieldDraft {
    this.fields.push({
      key: keys++,
      kind,
      labelVi: '',
      labelEn: '',
      required: kind !== 'TEXT',
      options: kind === 'CHOICE' ? [blankOption(), blankOption()] : [],
    });
    this.removed = null;
    // The one in the list is the one that follows changes.
    return this.fields.at(-1) as FieldDraft;
  }

  move(from: number, to: number): void {
    const [field] = this.fields.slice(from, from + 1);
    if (!field || to < 0 || to >= this.fields.length) return;
    this.fields.splice(from, 1);
    this.fields.splice(to, 0, field);
    this.removed = null;
  }

  remove(index: number): void {
    const [field] = this.fields.splice(index, 1);
    this.removed = field ? { field, index } : null;
  }

  undo(): void {
    if (!this.removed) return;
    this.fields.splice(this.removed.index, 0, this.removed.field);
    this.removed = null;
  }

  /** A choice needs options; what was typed as options survives a change of mind. */
  turn(field: FieldDraft, kind: FieldKind): void {
    field.kind = kind;
    while (kind === 'CHOICE' && field.options.length < LEAST_OPTIONS) {
      field.options.push(blankOption());
    }
  }

  /**
   * What is wrong, by the server's path of the field: `title`, `fields[0].labelVi`,
   * `fields[1].options[2].vi`, `fields[1].options`.
   */
  faults(): Record<string, Fault> {
    const found: Record<string, Fault> = {};
    const check = (path: string, text: string, most: number, needed = false) => {
      if (needed && line(text) === '') found[path] = 'missing';
      else if (length(text) > most) found[path] = 'long';
    };
    check('title', this.title, LONGEST.title, true);
    check('intro', this.intro, LONGEST.intro);
    this.fields.forEach((field, index) => {
      const path = `fields[${index}]`;
      check(`${path}.labelVi`, field.labelVi, LONGEST.label, true);
      check(`${path}.labelEn`, field.labelEn, LONGEST.label);
      if (field.kind !== 'CHOICE') return;
      if (field.options.length < LEAST_OPTIONS) found[`${path}.options`] = 'few';
      field.options.forEach((option, place) => {
        const where = `${path}.options[${place}]`;
        check(`${where}.vi`, option.vi, LONGEST.option, true);
        check(`${where}.en`, option.en, LONGEST.option);
        const text = line(option.vi);
        const before = field.options.slice(0, place).map(({ vi }) => line(vi));
        if (text && before.includes(text)) found[`${where}.vi`] = 'double';
      });
    });
    return found;
  }
}

/** How long the text at this path may be. */
export function longest(path: string): number {
  if (path === 'title' || path === 'intro') return LONGEST[path];
  return path.includes('options') ? LONGEST.option : LONGEST.label;
}

function contentOf({ title, intro, fields }: SaveFeedbackForm): string {
  return JSON.stringify({ title, intro, fields });
}

export function blankOption(): OptionDraft {
  return { key: keys++, vi: '', en: '' };
}

function drafted(field: SaveField): FieldDraft {
  return {
    key: keys++,
    kind: field.kind,
    labelVi: field.labelVi,
    labelEn: field.labelEn ?? '',
    required: field.required,
    options: (field.options ?? []).map(({ vi, en }) => ({ key: keys++, vi, en: en ?? '' })),
  };
}

function written(field: FieldDraft): SaveField {
  const options = field.options.map(({ vi, en }) => ({ vi: line(vi), en: line(en) || null }));
  return {
    kind: field.kind,
    labelVi: line(field.labelVi),
    labelEn: line(field.labelEn) || null,
    required: field.required,
    options: field.kind === 'CHOICE' ? options : null,
  };
}

/** In one line, as the server keeps it. */
function line(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Characters as the server counts them. */
function length(text: string): number {
  return [...text.normalize('NFC')].length;
}
