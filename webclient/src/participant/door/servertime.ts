/**
 * What the server's clock shows, as far as a telephone can tell that has no line. Its own clock may go
 * wrong by days; what is asked of it is only how much time has passed, and a clock that was set back
 * since does not make that less.
 */
export class ServerTime {
  #at = 0;
  #heardAt = 0;
  #since = 0;

  /**
   * @param at the server's clock
   * @param heardAt the same moment by this telephone's
   */
  hear(at: string, heardAt: string): void {
    this.#at = Date.parse(at);
    this.#heardAt = Date.parse(heardAt);
    this.#since = performance.now();
  }

  /** In milliseconds, as Date.now(). */
  now(): number {
    if (this.#at === 0) return Date.now();
    return this.#at + Math.max(Date.now() - this.#heardAt, performance.now() - this.#since);
  }
}
