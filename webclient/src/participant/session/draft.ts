import { storage } from '#lib/storage.ts';
import { keyOf, type Whose } from './kept.ts';

/**
 * What is being written, kept on the phone. Several windows share it: one that was not touched since
 * follows the others, so that nobody sends from one what was sent from another.
 */
export class Draft {
  readonly #key: string;
  readonly #changed: (text: string) => void;
  #known: string;

  constructor(whose: Whose, changed: (text: string) => void) {
    this.#key = keyOf('draft', whose);
    this.#changed = changed;
    this.#known = this.#stored();
  }

  get text(): string {
    return this.#known;
  }

  set text(text: string) {
    this.#known = text;
    if (text === '') storage.remove(this.#key);
    else storage.write(this.#key, text);
  }

  /** From now on the other windows are heard. */
  open(): void {
    addEventListener('storage', this.#follow);
    document.addEventListener('visibilitychange', this.#follow);
  }

  close(): void {
    removeEventListener('storage', this.#follow);
    document.removeEventListener('visibilitychange', this.#follow);
  }

  #follow = (): void => {
    const stored = this.#stored();
    if (stored === this.#known) return;
    this.#known = stored;
    this.#changed(stored);
  };

  #stored(): string {
    return storage.read(this.#key) ?? '';
  }
}
