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

/** Somebody in a session. Joining may make another of them: who comes next, or after a rehearsal. */
export type Whose = Pick<Participant, 'sessionId' | 'participantId'>;

/** What is kept for one participant alone; PROTOCOL.md, rule M9. */
const KINDS = ['outbox', 'apart', 'draft', 'hidden', 'room'] as const;

export function keyOf(kind: (typeof KINDS)[number], { sessionId, participantId }: Whose): string {
  return `${kind}:${sessionId}:${participantId}`;
}

/** Forgets what is kept in a session for this participant, or for all the others. */
export function forget(whose: Whose, others = false): void {
  for (const kind of KINDS) {
    for (const key of storage.keys(`${kind}:${whose.sessionId}`)) {
      const theirs = `${key}:`.startsWith(`${keyOf(kind, whose)}:`);
      if (theirs !== others) storage.remove(key);
    }
  }
}

/**
 * Takes over what was kept by a page from before keys named the participant; one may still be open
 * beside this one while the product is renewed.
 */
export function adopt(whose: Whose): void {
  for (const kind of KINDS) {
    const before = `${kind}:${whose.sessionId}`;
    const parts = kind === 'outbox' ? 3 : 2;
    for (const key of storage.keys(before)) {
      if (key.split(':').length !== parts) continue;
      const now = keyOf(kind, whose) + key.slice(before.length);
      const taken = storage.read(now) !== null || storage.write(now, storage.read(key) ?? '');
      if (taken) storage.remove(key);
    }
  }
}

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
