import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Entry } from '#lib/live/outbox.ts';
import type { Command } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import type { Move } from './moves.ts';

/** What a moderator does to a question; the names are commands. */
export type Deed =
  | Move
  | 'edit'
  | 'label'
  | 'topic'
  | 'assign'
  | 'brief'
  | 'pin'
  | 'unpin'
  | 'place'
  | 'note'
  | 'merge'
  | 'split';

/** What a question's buttons wait for. */
export type Under = Deed | 'prepare';

/** A question as it was seen. */
export interface Seen {
  questionId: string;
  version: number;
}

/** What was done and can be taken back. */
export interface Done {
  commandId: string;
  deed: Deed;
  questionIds: string[];
}

interface Waiting {
  done: () => void;
  refused: (problem: Problem) => void;
}

/** What is kept about a question can be changed while something else is: it goes after that. */
const IN_TURN: ReadonlySet<Deed> = new Set<Deed>([
  'edit',
  'label',
  'topic',
  'assign',
  'brief',
  'pin',
  'unpin',
  'place',
  'note',
]);

/** More is not taken back step by step. */
const KEPT = 50;

/**
 * The moderator's commands that are under way, by question, the refusals not yet dealt with, and
 * what was done, to be taken back. Nothing is shown as done before the server says so.
 */
export class Doing {
  readonly under = new SvelteMap<string, Under>();
  readonly refusals = new SvelteMap<string, Problem>();
  /** The last one last. */
  done = $state.raw<Done[]>([]);
  readonly #send: (command: Command) => string;
  readonly #waiting = new SvelteMap<string, Waiting>();
  /** What is under way, by question. */
  readonly #ends = new SvelteMap<string, Promise<unknown>>();
  readonly #sent = new SvelteSet<string>();

  /** @param send hands a command to the live connection and gives its id */
  constructor(send: (command: Command) => string) {
    this.#send = send;
  }

  /** Moves a question on. */
  move(seen: Seen, move: Move, fields: Record<string, unknown> = {}): Promise<boolean> {
    return this.change(seen, move, fields);
  }

  /** Where nothing but the question's state is known: that alone decides. */
  moveBlindly(questionId: string, move: Move): Promise<boolean> {
    return this.#doing([questionId], move, { questionId });
  }

  /**
   * Resolves once it is durable; throws the server's Problem. False where it was not sent: a step
   * was asked for while another was under way, or the same change twice.
   */
  async change(seen: Seen, deed: Deed, fields: Record<string, unknown> = {}): Promise<boolean> {
    const { questionId } = seen;
    while (IN_TURN.has(deed) && this.under.has(questionId)) {
      if (this.under.get(questionId) === deed) return false;
      await this.#ends.get(questionId);
    }
    return this.#doing([questionId], deed, { ...seen, ...fields });
  }

  merge(into: Seen, questions: Seen[]): Promise<boolean> {
    const ids = [into, ...questions].map(({ questionId }) => questionId);
    return this.#doing(ids, 'merge', { into, questions });
  }

  /**
   * Puts a question into the stage's preview; taken back it is at the stage. Throws the server's
   * Problem.
   *
   * @param version of the stage, as it was seen
   */
  async prepare(questionId: string, version: number): Promise<void> {
    if (this.under.has(questionId)) return;
    const subject = questionId;
    await this.#during([questionId], 'prepare', async () => {
      await this.#answer({ type: 'stage.prepare', version, kind: 'QUESTION', subject }).answer;
    });
  }

  /** Takes back what was done last; what cannot be taken back is not tried again. */
  async undo(): Promise<Done | null> {
    const last = this.done.at(-1);
    if (!last) return null;
    this.done = this.done.slice(0, -1);
    await this.#answer({ type: 'question.undo', commandId: last.commandId }).answer;
    return last;
  }

  /** Whether a command was sent from this desk. */
  isOwn(commandId: string): boolean {
    return this.#sent.has(commandId);
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

  async #doing(ids: string[], deed: Deed, fields: Record<string, unknown>): Promise<boolean> {
    if (ids.some((id) => this.under.has(id))) return false;
    for (const id of ids) this.refusals.delete(id);
    await this.#during(ids, deed, async () => {
      try {
        const { commandId, answer } = this.#answer({ type: `question.${deed}`, ...fields });
        await answer;
        this.done = [...this.done, { commandId, deed, questionIds: ids }].slice(-KEPT);
      } catch (thrown) {
        const problem = Problem.of(thrown);
        // What others did meanwhile is shown and decided upon; a line in the row would only stay.
        if (!isConflict(problem)) for (const id of ids) this.refusals.set(id, problem);
        throw problem;
      }
    });
    return true;
  }

  async #during(ids: string[], what: Under, work: () => Promise<void>): Promise<void> {
    for (const id of ids) this.under.set(id, what);
    const end = work().finally(() => {
      for (const id of ids) {
        this.under.delete(id);
        this.#ends.delete(id);
      }
    });
    // Whoever waits for its end goes on however it ended.
    const ended = end.catch(() => undefined);
    for (const id of ids) this.#ends.set(id, ended);
    return end;
  }

  #answer(command: Command): { commandId: string; answer: Promise<void> } {
    const commandId = this.#send(command);
    this.#sent.add(commandId);
    const answer = new Promise<void>((done, refused) => {
      this.#waiting.set(commandId, { done, refused });
    });
    return { commandId, answer };
  }
}

/** Somebody else has changed the question since it was seen. */
export function isConflict({ code }: Problem): boolean {
  return code === 'question.changed_meanwhile';
}
