import { storage } from '#lib/storage.ts';
import type { JoinView, Participant } from './model.ts';

/** What this phone has of a session, so that its page opens without a line. */
export interface Entrance {
  view: JoinView;
  me: Participant;
}

export const entrances = {
  find: (code: string) => read<Entrance>(`entrance:${code}`),
  keep: (code: string, entrance: Entrance) => write(`entrance:${code}`, entrance),
  forget: (code: string) => storage.remove(`entrance:${code}`),
};

export function read<T>(key: string): T | null {
  try {
    return JSON.parse(storage.read(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function write(key: string, value: unknown): void {
  storage.write(key, JSON.stringify(value));
}
