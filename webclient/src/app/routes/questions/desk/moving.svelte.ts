import { SvelteMap } from 'svelte/reactivity';
import type { Entry } from '#lib/live/outbox.ts';
import type { Command } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import type { Move } from './moves.ts';

interface Waiting {
  done: () => void;
  refused: (problem: Problem) => void;
}

/**
 * The moderator's commands that are under way, by question, and the refusals not yet dealt with.
 * Nothing is shown as done before the server says so.
 */
export class Moving {
  readonly under = new SvelteMap<string, Move>();
  readonly refusals = new SvelteMap<string, Problem>();
  readonly #send: (command: Command) => string;
  readonly #waiting = new SvelteMap<string, Waiting>();

  /** @param send hands a command to the live connection and gives its id */
  constructor(send: (command: Command) => string) {
    this.#send = send;
  }

  /** Resolves once it is durable; throws the server's Problem. A second one meanwhile is ignored. */
  async move(questionId: string, move: Move, reason?: string): Promise<void> {
    if (this.under.has(questionId)) return;
    this.under.set(questionId, move);
    this.refusals.delete(questionId);
    try {
      await this.#answer({ type: `question.${move}`, questionId, ...(reason && { reason }) });
    } catch (thrown) {
      this.refusals.set(questionId, Problem.of(thrown));
      throw thrown;
    } finally {
      this.under.delete(questionId);
    }
  }

  acknowledged({ id }: Entry): void {
    this.#waiting.get(id)?.done();
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

  #answer(command: Command): Promise<void> {
    return new Promise((done, refused) => {
      this.#waiting.set(this.#send(command), { done, refused });
    });
  }
}
