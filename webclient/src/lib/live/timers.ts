/** Named timers: starting one again replaces it, and all can be cancelled together. */
export class Timers {
  readonly #running = new Map<string, ReturnType<typeof setTimeout>>();

  after(name: string, milliseconds: number, action: () => void): void {
    this.cancel(name);
    const timer = setTimeout(() => {
      this.#running.delete(name);
      action();
    }, milliseconds);
    this.#running.set(name, timer);
  }

  has(name: string): boolean {
    return this.#running.has(name);
  }

  cancel(name: string): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }

  cancelAll(): void {
    for (const name of [...this.#running.keys()]) this.cancel(name);
  }
}
