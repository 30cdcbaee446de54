import { storage } from '#lib/storage.ts';

/**
 * Whether single letters do something on a page. They get in the way of speech input: WCAG 2.1.4 asks
 * that they can be off. Remembered on this device, for each page by itself.
 */
export class LetterKeys {
  #active = $state(true);
  readonly #name: string;

  /** @param page under which it is remembered */
  constructor(page: string) {
    this.#name = `${page}.keys`;
    this.#active = storage.read(this.#name) !== 'off';
  }

  get active(): boolean {
    return this.#active;
  }

  set active(active: boolean) {
    this.#active = active;
    storage.write(this.#name, active ? 'on' : 'off');
  }
}
