import { Navigation } from 'sv-router';
import { Problem } from '#lib/problem.ts';

/** Why the page that was asked for could not be opened; shown in its place. */
class Failure {
  problem = $state<Problem | null>(null);

  show(thrown: unknown): void {
    // A redirect is thrown as well, but is no failure.
    if (!(thrown instanceof Navigation)) this.problem = Problem.of(thrown);
  }

  clear(): void {
    this.problem = null;
  }
}

export const failure = new Failure();
