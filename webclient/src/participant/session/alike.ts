import { api } from '#lib/api.ts';
import type { PublishedQuestion } from '#lib/questions/model.ts';

export interface Alike {
  items: PublishedQuestion[];
  voted: string[];
}

/** The typing rests for so long before anybody is asked. */
const REST = 700;
/** Who was told to wait, or has no line, does so. */
const LATER = 10_000;
const LEAST = 12;

/** Asks while somebody types what was asked already; PROTOCOL.md, rule Q23. */
export class AlikeSearch {
  readonly #path: string;
  readonly #found: (alike: Alike) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #under: AbortController | undefined;
  #notBefore = 0;

  constructor(session: string, found: (alike: Alike) => void) {
    this.#path = `/api/sessions/${session}/questions/alike`;
    this.#found = found;
  }

  typed(text: string): void {
    clearTimeout(this.#timer);
    if (text.length < LEAST) {
      this.#under?.abort();
      this.#under = undefined;
      this.#asked = '';
      this.#found({ items: [], voted: [] });
      return;
    }
    const delay = Math.max(REST, this.#notBefore - Date.now());
    this.#timer = setTimeout(() => void this.#ask(text), delay);
  }

  async #ask(text: string): Promise<void> {
    if (text === this.#asked) return;
    this.#under?.abort();
    const under = new AbortController();
    this.#under = under;
    this.#asked = text;
    try {
      const found = await api.post<Alike>(this.#path, { text }, { signal: under.signal });
      if (this.#under === under) this.#found(found);
    } catch {
      // A hint that does not come is no loss; the question goes out all the same.
      this.#asked = '';
      this.#notBefore = Date.now() + LATER;
    }
  }
}
