import { api } from '#lib/api.ts';
import type { Order } from './types.ts';

interface Sent {
  batchId: string;
  invited: number;
  leftOut: number;
  /** Where to go on; null when everybody has been seen to. */
  next: string | null;
}

/** A request invites some hundreds of points and may take that long. */
const TIMEOUT = 60_000;

/**
 * Sends the letters, part by part. It can be stopped between two parts and gone on with: what was
 * sent is never sent again.
 */
export class Sending {
  /** Where the next part begins; undefined before the first. */
  #after: string | null | undefined;
  #batch: string | undefined;
  #stopped = false;

  readonly #path: string;
  readonly #order: Order;
  readonly #told: (invited: number) => void;

  constructor(sessionId: string, order: Order, told: (invited: number) => void) {
    this.#path = `/api/sessions/${sessionId}/invitations`;
    this.#order = order;
    this.#told = told;
  }

  /** Returns when all is queued, or when it was stopped; throws what the server refuses. */
  async run(): Promise<void> {
    this.#stopped = false;
    while (this.#after !== null && !this.#stopped) {
      const part: Sent = await api.post(
        this.#path,
        { ...this.#order, batchId: this.#batch ?? null, after: this.#after ?? null },
        { timeout: TIMEOUT },
      );
      this.#batch = part.batchId;
      this.#after = part.next;
      this.#told(part.invited);
    }
  }

  /** Ends after the part that is under way. */
  stop(): void {
    this.#stopped = true;
  }
}
