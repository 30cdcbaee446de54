/** Short enough to be "at once" for whoever looks, long enough for several facts to share one drawing. */
const PAUSE = 150;
/** A list that goes on moving cannot be read: where this many come at a time it moves once a second. */
const CROWD = 10;
const CALM = 1_000;

/** Hands on at once what comes singly, and together what comes close upon each other. */
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
    const pause = items.length < CROWD ? PAUSE : CALM;
    this.#timer = setTimeout(() => this.flush(), pause);
    this.#hand(items);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#held = [];
  }
}
