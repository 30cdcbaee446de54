import type { SessionState } from '#lib/questions/model.ts';

/** What the server answers about a session's practice; see its OpenAPI document. */
export interface Rehearsal {
  rehearsal: boolean;
  sessionState: SessionState;
  /** Whether people have said or done anything in the session. */
  used: boolean;
  /** Until when the pass counts that was issued last. */
  passUntil: string | null;
  wiping: Wiping | null;
  wipedAt: string | null;
}

export interface Wiping {
  since: string;
  /** Rows that were there when it began; 0 until they are counted. */
  found: number;
  gone: number;
}

export interface IssuedPass {
  pass: string;
  until: string;
}
