import { api } from '#lib/api.ts';
import type { Opener } from '#lib/questions/model.ts';

/** One wish to know who asked a hidden question. */
export interface Opening {
  state: 'WAITING' | 'CONFIRMED' | 'WITHDRAWN' | 'EXPIRED';
  reason: string;
  requestedBy: string;
  requestedAs: Opener;
  requestedAt: string;
  expiresAt: string;
  decidedBy: string | null;
  decidedAs: Opener | null;
  decidedAt: string | null;
  /** Whoever looks on has asked for it, and cannot confirm it. */
  own: boolean;
}

interface Openings {
  items: Opening[];
}

/** The way in which a question's asker is opened; each step answers all wishes, the newest first. */
export function openingOf(sessionId: string, questionId: string) {
  const path = `/api/sessions/${sessionId}/questions/${questionId}/opening`;
  return {
    list: () => api.get<Openings>(path),
    request: (reason: string) => api.post<Openings>(path, { reason }),
    confirm: () => api.post<Openings>(`${path}/confirmation`),
    withdraw: () => api.delete<Openings>(path),
  };
}
