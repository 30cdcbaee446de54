/** Walking through a list tells where one rests, not every row on the way. */
const RESTS = 700;

/**
 * Tells colleagues which question is open here: the last one only, not more often than the server
 * takes, and again after the line was gone, because the server forgets with the line.
 */
export class Looking {
  readonly #tell: (open: string | null) => void;
  #open: string | null = null;
  #told: string | null = null;
  #online = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (open: string | null) => void) {
    this.#tell = tell;
  }

  at(open: string | null): void {
    this.#open = open;
    this.#soon();
  }

  /** Whether the line is there. */
  online(online: boolean): void {
    if (online === this.#online) return;
    this.#online = online;
    this.#told = null;
    this.#soon();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#online = false;
  }

  #soon(): void {
    if (this.#timer !== undefined || !this.#online || this.#open === this.#told) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#online || this.#open === this.#told) return;
      this.#told = this.#open;
      this.#tell(this.#open);
    }, RESTS);
  }
}
