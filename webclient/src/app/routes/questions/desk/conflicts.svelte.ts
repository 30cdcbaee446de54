import { SvelteMap } from 'svelte/reactivity';
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
  /** Nobody else did anything. */
  own: boolean;
  decided: (again: boolean) => void;
}

/** What overwrites a whole value that was written upon the one before, and its name in the history. */
const OVERWRITTEN: Partial<Record<Deed, string>> = {
  edit: 'EDIT',
  label: 'LABEL',
  assign: 'ASSIGN',
  brief: 'BRIEF',
  note: 'RECORD',
};

/**
 * Does what was begun upon an older sight of a question: one's own steps since then are no reason to
 * stop, unless they would be overwritten; those, and what somebody else did, are asked about.
 */
export class Conflicts {
  /** One after the other. */
  #waiting = $state.raw<Asked[]>([]);
  /** Which version somebody wanted to look at first, by what they wanted to do to which question. */
  readonly #shown = new SvelteMap<string, number>();
  readonly #isOwn: (commandId: string) => boolean;

  /** @param isOwn whether a command was sent from this desk */
  constructor(isOwn: (commandId: string) => boolean) {
    this.#isOwn = isOwn;
  }

  /** What is asked at the moment. */
  get asked(): Asked | null {
    return this.#waiting[0] ?? null;
  }

  /** Whether it was done; throws the server's Problem where it is no conflict. */
  async attempt(
    deed: Deed,
    seen: Seen[],
    work: (seen: Seen[]) => Promise<boolean>,
  ): Promise<boolean> {
    let now = seen.map(({ questionId, version }) => {
      const shown = this.#shown.get(`${deed} ${questionId}`) ?? 0;
      return { questionId, version: Math.max(version, shown) };
    });
    for (;;) {
      try {
        return await work(now);
      } catch (thrown) {
        const problem = Problem.of(thrown);
        if (!isConflict(problem)) throw problem;
        const { questionId, version, steps } = problem.params as unknown as Changed;
        const known = now.find((one) => one.questionId === questionId);
        const unseen = version - (known?.version ?? 0);
        const all = steps.length === unseen;
        const own = all && steps.every((step) => this.#isOwn(step.commandId));
        const goesOn = own && !steps.some((step) => isOverwritten(step, deed));
        if (!goesOn && !(await this.#ask(deed, problem, own))) {
          if (all) this.#shown.set(`${deed} ${questionId}`, version);
          return false;
        }
        now = now.map((one) => (one === known ? { questionId, version } : one));
      }
    }
  }

  #ask(deed: Deed, problem: Problem, own: boolean): Promise<boolean> {
    return new Promise((decide) => {
      const asked: Asked = {
        deed,
        problem,
        own,
        decided: (again) => {
          this.#waiting = this.#waiting.filter((one) => one !== asked);
          decide(again);
        },
      };
      this.#waiting = [...this.#waiting, asked];
    });
  }
}

function isOverwritten({ kind, details }: Step, deed: Deed): boolean {
  const overwritten = OVERWRITTEN[deed];
  return overwritten !== undefined && [kind, details['undone']].includes(overwritten);
}
