import { api } from '#lib/api.ts';

/** What one request did, and what the next one says beside the order; null when nothing is left. */
export interface Part {
  done: number;
  next: object | null;
}

/** A request queues some hundreds of letters and may take that long. */
const TIMEOUT = 60_000;

/**
 * Queues letters part by part, all under one number: a part that is asked for again after a broken
 * line writes to nobody twice. It can be stopped between two parts and gone on with.
 */
export class Sending<Answer> {
  done = $state(0);
  /** How many there will be, as far as was known at the beginning. */
  readonly total: number;
  readonly #path: string;
  readonly #order: object;
  readonly #read: (answer: Answer) => Part;
  #next: object | null = {};
  #stopped = false;

  constructor(path: string, order: object, total: number, read: (answer: Answer) => Part) {
    this.#path = path;
    this.#order = { ...order, batchId: crypto.randomUUID() };
    this.total = total;
    this.#read = read;
  }

  /** Returns when all is queued, or when it was stopped; throws what the server refuses. */
  async run(): Promise<void> {
    this.#stopped = false;
    while (this.#next && !this.#stopped) {
      const body = { ...this.#order, ...this.#next };
      const part = this.#read(await api.post<Answer>(this.#path, body, { timeout: TIMEOUT }));
      this.#next = part.next;
      this.done += part.done;
    }
  }

  /** Ends after the part that is under way. */
  stop(): void {
    this.#stopped = true;
  }
}

/** Where the next part begins, for a server that says after whom. */
export function after(next: string | null): object | null {
  return next === null ? null : { after: next };
}
