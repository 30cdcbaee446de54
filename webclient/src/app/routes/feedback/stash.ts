import { storage } from '#lib/storage.ts';
import type { SaveForm } from './types.ts';

/*
 * What is typed and not saved yet, kept in this browser: a lost sign-in or a closed tab must not
 * cost an organizer the questions. Kept by the form's id, or the session's for a form that is new.
 */
const keyOf = (id: string) => `feedback-form.${id}`;

export function kept(id: string): SaveForm | null {
  try {
    return JSON.parse(storage.read(keyOf(id)) ?? 'null') as SaveForm | null;
  } catch {
    return null;
  }
}

export function keep(id: string, form: SaveForm): void {
  storage.write(keyOf(id), JSON.stringify(form));
}

export function forget(id: string): void {
  storage.remove(keyOf(id));
}
