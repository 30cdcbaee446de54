import type { Entry } from '#lib/live/outbox.ts';
import type { Command } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';

interface Waiting {
  done: (result: unknown) => void;
  refused: (problem: Problem) => void;
}

/** Commands as promises: each resolves with what the server answered, or throws its Problem. */
export class Answers {
  readonly #send: (command: Command) => string;
  readonly #waiting = new Map<string, Waiting>();

  /** @param send hands a command to the live connection and gives its id */
  constructor(send: (command: Command) => string) {
    this.#send = send;
  }

  ask(command: Command): Promise<unknown> {
    return new Promise((done, refused) => {
      this.#waiting.set(this.#send(command), { done, refused });
    });
  }

  acknowledged({ id }: Entry, result: unknown): void {
    this.#waiting.get(id)?.done(result);
    this.#waiting.delete(id);
  }

  refused({ id, refused }: Entry): void {
    this.#waiting.get(id)?.refused(new Problem(refused?.code ?? '', 409, refused?.params));
    this.#waiting.delete(id);
  }

  /** The line has ended for good: nothing more will be answered here. */
  halted(problem: Problem): void {
    for (const { refused } of this.#waiting.values()) refused(problem);
    this.#waiting.clear();
  }
}
