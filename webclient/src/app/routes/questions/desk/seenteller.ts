import type { Command } from '#lib/live/protocol.ts';

/** So long a row stands before somebody's eyes until it counts as seen. */
const LOOKED = 1_000;
/** Told at most so often; PROTOCOL.md, rule Q20. */
const PAUSE = 1_000;
const MOST = 100;

/** Tells which waiting questions were really on the screen, each of them once. */
export class SeenTeller {
  readonly #send: (command: Command) => void;
  readonly #known = new Set<string>();
  readonly #next = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (command: Command) => void) {
    this.#send = send;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  note(id: string): void {
    if (this.#known.has(id)) return;
    this.#known.add(id);
    this.#next.add(id);
    this.#timer ??= setTimeout(() => this.#tell(), PAUSE);
  }

  #tell(): void {
    this.#timer = undefined;
    const questionIds = [...this.#next].slice(0, MOST);
    for (const id of questionIds) this.#next.delete(id);
    this.#send({ type: 'question.seen', questionIds });
    if (this.#next.size > 0) this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  /** For a row: notes it once most of it was in sight for a moment, on a page that is looked at. */
  watching(id: string) {
    return (row: HTMLElement): (() => void) | undefined => {
      if (this.#known.has(id) || !globalThis.IntersectionObserver) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const observer = new IntersectionObserver(
        ([entry]) => {
          clearTimeout(timer);
          if (!entry?.isIntersecting) return;
          timer = setTimeout(() => document.hidden || this.note(id), LOOKED);
        },
        { threshold: 0.6 },
      );
      observer.observe(row);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    };
  }
}
