import type { Waiting } from './model.ts';

/** Somebody whom this telephone let in a moment ago, and may send out again. */
export interface Noted {
  id: string;
  name: string;
  at: string;
  undone: boolean;
}

const MOST = 10;

/** The newest first, and only so many: the names are those of strangers. */
export function withNoted(noted: readonly Noted[], { name, entry }: Waiting): readonly Noted[] {
  if (entry.kind === 'UNDO') return withUndone(noted, entry.id);
  return [{ id: entry.id, name, at: entry.at, undone: false }, ...noted].slice(0, MOST);
}

export function withUndone(noted: readonly Noted[], id: string): readonly Noted[] {
  return noted.map((one) => (one.id === id ? { ...one, undone: true } : one));
}
