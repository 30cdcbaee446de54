/** Short enough to be "at once" for whoever looks, long enough for a crowd's facts to share one drawing. */
const PAUSE = 150;

/** Hands on what comes singly at once, and what comes in crowds together, a few times a second. */
export class Gathering<Item> {
  #held: Item[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #hand: (items: Item[]) => void;

  constructor(hand: (items: Item[]) => void) {
    this.#hand = hand;
  }

  add(items: Item[]): void {
    this.#held.push(...items);
    if (this.#timer === undefined) this.flush();
  }

  /** What waits cannot wait any longer: something is shown that must not be ahead of it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#held.length === 0) return;
    const items = this.#held;
    this.#held = [];
    this.#timer = setTimeout(() => this.flush(), PAUSE);
    this.#hand(items);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#held = [];
  }
}
