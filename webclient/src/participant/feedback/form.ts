import { api } from '#lib/api.ts';
import type { language } from '#lib/i18n/language.svelte.ts';
import { newId } from '#lib/newid.ts';
import { storage } from '#lib/storage.ts';

export interface Option {
  vi: string;
  en: string | null;
}

export interface Field {
  id: string;
  kind: 'SCALE' | 'CHOICE' | 'TEXT';
  labelVi: string;
  labelEn: string | null;
  required: boolean;
  options: Option[];
}

export interface AskedFeedbackForm {
  id: string;
  eventTitle: string;
  sessionTitle: string;
  title: string;
  intro: string | null;
  state: 'DRAFT' | 'OPEN' | 'CLOSED';
  answered: boolean;
  fields: Field[];
}

/** What is typed so far, by field: the number of a scale, the place of an option, or words. */
export type Sheet = Record<string, string>;

export const LONGEST_TEXT = 2000;

/** Who answers: the link of a mail, or somebody who joined a session in this browser. */
export type Respondent = { token: string } | { session: string };

export async function look(respondent: Respondent): Promise<AskedFeedbackForm | null> {
  if ('token' in respondent) return api.post<AskedFeedbackForm>('/api/feedback/look', respondent);
  const path = `/api/sessions/${respondent.session}/feedback/mine`;
  return (await api.get<{ form: AskedFeedbackForm | null }>(path)).form;
}

export async function give(
  respondent: Respondent,
  form: AskedFeedbackForm,
  sheet: Sheet,
): Promise<void> {
  const answer = {
    responseId: responseId(respondent, form),
    formId: form.id,
    answers: answers(form, sheet),
  };
  if ('token' in respondent) {
    await api.post('/api/feedback', { token: respondent.token, answer });
    return;
  }
  await api.post(`/api/sessions/${respondent.session}/feedback`, answer);
}

/** Made once and kept: however often a broken line makes us try, it is one response. */
function responseId(respondent: Respondent, form: AskedFeedbackForm): string {
  const key = keyOf(respondent, form);
  const made = storage.read(key) ?? newId();
  storage.write(key, made);
  return made;
}

/** What this browser keeps of an answer that was not sent yet. */
export function kept(respondent: Respondent, form: AskedFeedbackForm): Sheet {
  try {
    return JSON.parse(storage.read(`${keyOf(respondent, form)}.sheet`) ?? '{}') as Sheet;
  } catch {
    return {};
  }
}

export function keep(respondent: Respondent, form: AskedFeedbackForm, sheet: Sheet): void {
  storage.write(`${keyOf(respondent, form)}.sheet`, JSON.stringify(sheet));
}

export function forget(respondent: Respondent, form: AskedFeedbackForm): void {
  storage.remove(`${keyOf(respondent, form)}.sheet`);
}

/**
 * Several may answer in one browser, each by the link of their own mail: nobody sees or sends what
 * another one has filled in. The token itself is not written down.
 */
function keyOf(respondent: Respondent, form: AskedFeedbackForm): string {
  if (!('token' in respondent)) return `feedback.${form.id}`;
  let hash = 0;
  for (const letter of respondent.token) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return `feedback.${form.id}.${hash}`;
}

export function missing(field: Field, sheet: Sheet): boolean {
  return field.required && !isFilled(field, sheet);
}

function isFilled(field: Field, sheet: Sheet): boolean {
  return (sheet[field.id] ?? '').trim() !== '';
}

export function isTooLong(field: Field, sheet: Sheet): boolean {
  return field.kind === 'TEXT' && [...(sheet[field.id] ?? '')].length > LONGEST_TEXT;
}

function answers(form: AskedFeedbackForm, sheet: Sheet) {
  return form.fields
    .filter((field) => isFilled(field, sheet))
    .map((field) => {
      const value = sheet[field.id] ?? '';
      if (field.kind === 'TEXT') return { fieldId: field.id, number: null, text: value };
      return { fieldId: field.id, number: Number(value), text: null };
    });
}

/** Vietnamese stands for what nobody translated. */
export function read(vi: string, en: string | null, current: (typeof language)['current']): string {
  return current === 'en' ? (en ?? vi) : vi;
}
