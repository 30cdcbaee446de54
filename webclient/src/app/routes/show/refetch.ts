/** A burst of facts is followed by one fetch; many screens do not fetch in the same moment. */
const SETTLING = 600;
const JITTER = 600;

/** Fetches again a moment after it was asked to, once for all who asked meanwhile. */
export class Refetch {
  readonly #fetch: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** @param fetch what fails is asked for again; it shows its own problem, if any */
  constructor(fetch: () => Promise<void>) {
    this.#fetch = fetch;
  }

  soon(): void {
    if (this.#timer !== undefined || this.#closed) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#fetch().catch(() => this.soon());
      },
      SETTLING + Math.random() * JITTER,
    );
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
