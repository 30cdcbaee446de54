import { storage } from '#lib/storage.ts';
import type { SaveFeedbackForm } from './types.ts';

/*
 * What is typed and not saved yet, kept in this browser: a lost sign-in or a closed tab must not
 * cost an organizer the questions. Kept by the form's id, or the session's for a form that is new.
 */
const keyOf = (id: string) => `feedback-form.${id}`;

export function kept(id: string): SaveFeedbackForm | null {
  try {
    return JSON.parse(storage.read(keyOf(id)) ?? 'null') as SaveFeedbackForm | null;
  } catch {
    return null;
  }
}

export function keep(id: string, form: SaveFeedbackForm): void {
  storage.write(keyOf(id), JSON.stringify(form));
}

export function forget(id: string): void {
  storage.remove(keyOf(id));
}
