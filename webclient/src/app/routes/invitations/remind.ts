import { api } from '#lib/api.ts';
import type { Page } from '../../listing/pagedlist.svelte.ts';
import type { InviteeKind, Reply } from './types.ts';

export type Unsure = 'NOT_YET' | 'TENTATIVE';

/** Those with one of these answers, and of these only whom the other parts name. */
export interface Whom {
  answers: Unsure[];
  kind: InviteeKind | null;
  group: string | null;
  province: string | null;
}

export interface ReminderPreview {
  /** The code of the rule that forbids letters now. */
  obstacle: string | null;
  counts: { chosen: number; fresh: number; lately: number; unreached: number };
  recipients: Page<{
    id: string;
    pointName: string | null;
    name: string | null;
    unitName: string | null;
    address: string;
    reply: Reply | null;
    remindedAt: string | null;
  }>;
}

const TIMEOUT = 60_000;

/**
 * Sends the reminders, part by part, under one number: a part that is asked for again after a broken
 * line reminds nobody twice.
 */
export class Reminders {
  #after: string | null | undefined;
  #stopped = false;
  readonly #batch = crypto.randomUUID();

  readonly #path: string;
  readonly #whom: Whom;
  readonly #force: boolean;
  readonly #told: (reminded: number) => void;

  constructor(sessionId: string, whom: Whom, force: boolean, told: (reminded: number) => void) {
    this.#path = `/api/sessions/${sessionId}/invitation-reminders`;
    this.#whom = whom;
    this.#force = force;
    this.#told = told;
  }

  /** Returns when all is queued, or when it was stopped; throws what the server refuses. */
  async run(): Promise<void> {
    this.#stopped = false;
    while (this.#after !== null && !this.#stopped) {
      const part = await api.post<{ reminded: number; next: string | null }>(
        this.#path,
        {
          whom: this.#whom,
          force: this.#force,
          batchId: this.#batch,
          after: this.#after ?? null,
        },
        { timeout: TIMEOUT },
      );
      this.#after = part.next;
      this.#told(part.reminded);
    }
  }

  /** Ends after the part that is under way. */
  stop(): void {
    this.#stopped = true;
  }
}
