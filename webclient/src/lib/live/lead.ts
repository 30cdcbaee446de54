/**
 * Of several windows of one browser, one leads: the one that is looked at, as others may be asleep.
 * Where the browser knows no locks (plain http) everybody leads.
 */
export class Lead {
  leads = false;
  readonly #name: string;
  readonly #changed: () => void;
  #ended = false;
  #queue: AbortController | undefined;
  #release: (() => void) | undefined;

  constructor(name: string, changed: () => void) {
    this.#name = name;
    this.#changed = changed;
    if (!globalThis.navigator?.locks) {
      this.leads = true;
      return;
    }
    document.addEventListener('visibilitychange', this.#look);
    void this.#wait(!document.hidden);
  }

  end(): void {
    this.#ended = true;
    globalThis.document?.removeEventListener('visibilitychange', this.#look);
    this.#queue?.abort();
    this.#release?.();
  }

  #look = (): void => {
    if (!document.hidden && !this.leads) void this.#wait(true);
  };

  /** @param steal take it from the window that has it, instead of waiting for its end */
  async #wait(steal: boolean): Promise<void> {
    this.#queue?.abort();
    const queue = new AbortController();
    this.#queue = queue;
    const how = steal ? { steal } : { signal: queue.signal };
    try {
      await navigator.locks.request(this.#name, how, () => this.#hold());
    } catch {
      // Either this window no longer waits, or another one has taken it and hands it on at its end.
      if (this.#queue !== queue || this.#ended) return;
      this.#set(false);
      void this.#wait(false);
    }
  }

  #hold(): Promise<void> | undefined {
    if (this.#ended) return undefined;
    this.#set(true);
    return new Promise((resolve) => (this.#release = resolve));
  }

  #set(leads: boolean): void {
    if (this.leads === leads) return;
    this.leads = leads;
    this.#changed();
  }
}
