import type { QuestionFact } from '../question.ts';

/** More than a slow answer to a fetch can be overtaken by. */
const KEPT = 500;

/** The facts of late, to be applied once more over a state that was read before them. */
export class RecentFacts {
  #frames: { revision: number; facts: QuestionFact[] }[] = [];

  /** @param revision the last one that the facts reach */
  add(revision: number, facts: QuestionFact[]): void {
    this.#frames.push({ revision, facts });
    if (this.#frames.length > KEPT) this.#frames.shift();
  }

  /** All that a state of this revision may lack, in order; perhaps some that it holds. */
  since(revision: number): QuestionFact[] {
    return this.#frames.filter((frame) => frame.revision > revision).flatMap(({ facts }) => facts);
  }
}
