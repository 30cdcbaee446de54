import { Problem } from '../problem.ts';
import { backoff } from './backoff.ts';
import type { Fact } from './protocol.ts';
import { Timers } from './timers.ts';

const RESYNC_JITTER = 2_000;

/** What was practised is gone. */
const WIPED = 'session.wiped';
/** What is shown is practice from now on, or no more. */
const REHEARSAL = 'session.rehearsal';

export interface FollowerOptions {
  /** Fetches the state over HTTP, shows it, and gives the revision that it carries. */
  load: () => Promise<number>;
  /** Facts to apply, in order, never one revision twice. */
  onFacts: (facts: Fact[]) => void;
  /** All that was said and done is gone. */
  onWiped: () => void;
  /** The state cannot be had, and trying again would not help. */
  onFinal: (problem: Problem) => void;
  revision: number | undefined;
  random: () => number;
}

/** Keeps a screen in step with the session: state first, then every fact after it exactly once. */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #timers = new Timers();
  #revision: number | undefined;
  /** While the state is being fetched facts wait here; null otherwise. */
  #held: { revision: number; facts: Fact[] }[] | null = null;
  /** Counts the fetches, so that the answer of an overtaken one is dropped. */
  #loads = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  /** The last revision on the screen; undefined while there is none to resume from. */
  get revision(): number | undefined {
    return this.#revision;
  }

  connected(): void {
    if (this.#revision === undefined) void this.#load(0);
  }

  /** A fetch under way could miss what happens until the next connection: it is thrown away. */
  disconnected(): void {
    this.#loads++;
    this.#held = null;
    this.#timers.cancelAll();
  }

  facts(revision: number, facts: Fact[]): void {
    if (this.#held) {
      this.#held.push({ revision, facts });
      return;
    }
    const known = this.#revision ?? -1;
    if (revision <= known) return;
    this.#revision = revision;
    // What the state contains already does not count twice, even in the middle of a message.
    const fresh = facts.filter((fact) => fact.revision > known);
    if (fresh.some(({ type }) => type === WIPED || type === REHEARSAL)) {
      this.resync();
      if (fresh.some(({ type }) => type === WIPED)) this.#options.onWiped();
      return;
    }
    if (fresh.length > 0) this.#options.onFacts(fresh);
  }

  /** Nothing visible happened up to here: a resume need not look further back. */
  beat(revision: number): void {
    this.facts(revision, []);
  }

  resync(): void {
    this.disconnected();
    this.#revision = undefined;
    this.#held = [];
    const delay = this.#options.random() * RESYNC_JITTER;
    this.#timers.after('load', delay, () => void this.#load(0));
  }

  async #load(attempt: number): Promise<void> {
    this.#held ??= [];
    const load = ++this.#loads;
    try {
      const revision = await this.#options.load();
      if (load === this.#loads) this.#catchUp(revision);
    } catch (thrown) {
      if (load === this.#loads) this.#failed(Problem.of(thrown), attempt);
    }
  }

  #catchUp(revision: number): void {
    const held = this.#held ?? [];
    this.#held = null;
    this.#revision = revision;
    for (const { revision: covered, facts } of held) this.facts(covered, facts);
  }

  #failed(problem: Problem, attempt: number): void {
    if (problem.isFinal) {
      this.#options.onFinal(problem);
      return;
    }
    const delay = backoff(attempt, problem.status === 429, this.#options.random);
    this.#timers.after('load', delay, () => void this.#load(attempt + 1));
  }
}
