import type { Asking, OwnQuestion, SessionState } from '#lib/questions/model.ts';

/** Why nothing can be sent at the moment, as the server would put it; this only says it before. */
export interface Hold {
  code: string;
  params: Record<string, number>;
}

/** Whether questions are taken while the session is in this state. */
export function takesQuestions(asking: Asking | null, state: SessionState): boolean {
  if (state === 'LIVE') return true;
  return (state === 'PLANNED' ? asking?.beforeStart : asking?.afterEnd) ?? false;
}

/**
 * What of the organizer's limits stands in the way, and how many questions may still be sent.
 *
 * @param waiting questions that are not sent yet: they count as sent
 * @param pause milliseconds until the next question may be sent
 */
export function limitsOf(
  { open, mostInAll, mostOpen }: Asking,
  own: OwnQuestion[],
  waiting: number,
  pause: number,
): { hold: Hold | null; left: number } {
  const under = own.filter(({ state }) => state !== 'REJECTED' && state !== 'ANSWERED').length;
  const leftInAll = (mostInAll ?? Infinity) - own.length - waiting;
  const leftOpen = mostOpen - under - waiting;
  const left = Math.max(0, Math.min(leftInAll, leftOpen));
  const hold = (code: string, params: Hold['params'] = {}) => ({
    hold: { code: `question.${code}`, params },
    left,
  });
  if (!open) return hold('asking_closed');
  if (leftInAll <= 0) return hold('too_many_in_all', { most: mostInAll ?? 0 });
  if (leftOpen <= 0) return hold('too_many_open', { most: mostOpen });
  if (pause > 0) return hold('too_soon', { seconds: Math.ceil(pause / 1_000) });
  return { hold: null, left };
}

/**
 * The pause between two questions, by the time that has passed on this page: a phone's clock may be
 * hours off, so it is believed for one pause at most.
 */
export class Pause {
  #newest: string | undefined;
  #from = 0;

  /** Milliseconds until the next question may be sent. */
  left(newest: OwnQuestion | undefined, seconds: number): number {
    if (!newest) return 0;
    const pause = seconds * 1_000;
    if (newest.id !== this.#newest) {
      this.#newest = newest.id;
      const age = Date.now() - Date.parse(newest.askedAt);
      this.#from = performance.now() - Math.min(Math.max(age, 0), pause);
    }
    return Math.max(0, this.#from + pause - performance.now());
  }
}
