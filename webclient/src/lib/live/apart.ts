import { storage } from '../storage.ts';

/** So far at least, and at most, goes what hides its sender from what names them. */
const NEAREST = 20_000;
const FARTHEST = 60_000;

/**
 * When what hides its sender may go, after what named them; PROTOCOL.md, rule Q30. One moment, drawn
 * once and kept beside the outbox: it holds in all windows, and whenever the page is opened again.
 */
export class Apart {
  readonly #key: string | null;
  /** By the clock of this machine; counts where nothing can be stored. */
  #moment = 0;

  constructor(name: string | null) {
    this.#key = name === null ? null : `apart:${name}`;
  }

  /** Something that names its sender was answered. */
  named(random: number): void {
    this.#keep(Date.now() + NEAREST + (FARTHEST - NEAREST) * random);
  }

  /** How long it still has to wait, in milliseconds. */
  get left(): number {
    const now = Date.now();
    const stored = this.#key === null ? null : storage.read(this.#key);
    const moment = stored === null ? this.#moment : Number(stored);
    if (moment <= now + FARTHEST) return Math.max(0, moment - now);
    // The clock was set back: that must not keep it for ever.
    this.#keep(now + FARTHEST);
    return FARTHEST;
  }

  #keep(moment: number): void {
    this.#moment = moment;
    // What is stored counts: an older moment must not.
    if (this.#key !== null && !storage.write(this.#key, String(moment))) storage.remove(this.#key);
  }
}
