import { Problem } from '#lib/problem.ts';
import { isConflict, type Deed, type Seen } from './doing.svelte.ts';
import type { Step } from './opened.svelte.ts';

/** As the server tells it. */
interface Changed extends Seen {
  /** The last of those that its sender has not seen. */
  steps: Step[];
}

/** What somebody else did meanwhile is shown, and the moderator decides. */
interface Asked {
  deed: Deed;
  problem: Problem;
  decided: (again: boolean) => void;
}

/**
 * Does what was begun upon an older sight of a question: one's own steps since then are no reason to
 * stop, those of somebody else are asked about.
 */
export class Conflicts {
  asked = $state.raw<Asked | null>(null);
  readonly #isOwn: (commandId: string) => boolean;

  /** @param isOwn whether a command was sent from this desk */
  constructor(isOwn: (commandId: string) => boolean) {
    this.#isOwn = isOwn;
  }

  /** Whether it was done; throws the server's Problem where it is no conflict. */
  async attempt(
    deed: Deed,
    seen: Seen[],
    work: (seen: Seen[]) => Promise<boolean>,
  ): Promise<boolean> {
    let now = seen;
    for (;;) {
      try {
        return await work(now);
      } catch (thrown) {
        const problem = Problem.of(thrown);
        if (!isConflict(problem)) throw problem;
        const { questionId, version, steps } = problem.params as unknown as Changed;
        const known = now.find((one) => one.questionId === questionId);
        const unseen = version - (known?.version ?? 0);
        const isOwn = steps.length === unseen && steps.every((step) => this.#isOwn(step.commandId));
        if (!isOwn && !(await this.#ask(deed, problem))) return false;
        now = now.map((one) => (one === known ? { questionId, version } : one));
      }
    }
  }

  #ask(deed: Deed, problem: Problem): Promise<boolean> {
    return new Promise((decided) => {
      this.asked = {
        deed,
        problem,
        decided: (again) => {
          this.asked = null;
          decided(again);
        },
      };
    });
  }
}
