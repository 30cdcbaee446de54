import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import type { Question } from '#lib/questions/model.ts';
import type { QuestionFact } from '../question.ts';
import { isNewer } from './deskpage.ts';

export interface QuestionDetail {
  revision: number;
  question: Question;
  /** The question that it was merged into. */
  lead: Question | null;
  /** Those that were merged into it. */
  merged: Question[];
}

/** One thing that somebody did to a question. */
export interface Step {
  kind: string;
  version: number;
  commandId: string;
  by: string;
  at: string;
  details: Record<string, unknown>;
}

interface StepPage {
  items: Step[];
  total: number;
}

const SIZE = 20;

/** The question that a moderator has open, with those merged into it and its history. */
export class Opened {
  readonly id: string;
  detail = $state.raw<QuestionDetail | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The last one first; null until somebody wants to see it. */
  steps = $state.raw<Step[] | null>(null);
  stepsTotal = $state(0);
  readonly #address: string;
  #loads = 0;

  constructor(sessionId: string, question: Question | null, id: string) {
    this.id = id;
    this.#address = `/api/sessions/${sessionId}/questions/desk/${id}`;
    if (question) this.detail = { revision: 0, question, lead: null, merged: [] };
  }

  async load(): Promise<void> {
    const load = ++this.#loads;
    try {
      const detail = await api.get<QuestionDetail>(this.#address);
      if (load !== this.#loads) return;
      const held = this.detail?.question;
      const question = held && isNewer(held, detail.question) ? held : detail.question;
      this.detail = { ...detail, question };
      this.problem = null;
      if (this.steps) await this.loadSteps();
    } catch (thrown) {
      if (load === this.#loads) this.problem = Problem.of(thrown);
    }
  }

  /** The newest steps; throws the server's Problem. */
  async loadSteps(): Promise<void> {
    const page = await this.#page(0);
    this.steps = page.items;
    this.stepsTotal = page.total;
  }

  /** Older ones, below those that are shown. */
  async loadOlder(): Promise<void> {
    const known = this.steps ?? [];
    const page = await this.#page(Math.floor(known.length / SIZE));
    const oldest = known.at(-1)?.version ?? Infinity;
    this.steps = [...known, ...page.items.filter(({ version }) => version < oldest)];
    this.stepsTotal = page.total;
  }

  /** As it is after a step, unless a later one is known. */
  hold(question: Question): void {
    if (question.id !== this.id || !this.detail) return;
    if (!isNewer(this.detail.question, question)) this.detail = { ...this.detail, question };
  }

  apply(facts: QuestionFact[]): void {
    for (const fact of facts) {
      if (fact.type === 'question.votes') this.#count(fact.votes);
      if (fact.type === 'question.changed' && this.#concerns(fact.question)) {
        this.hold(fact.question);
        // What was merged, and what was done, comes with the next read.
        void this.load();
      }
    }
  }

  #concerns({ id, moderation }: Question): boolean {
    const of = this.detail;
    return (
      id === this.id ||
      id === of?.lead?.id ||
      moderation.mergedInto === this.id ||
      (of?.merged.some((one) => one.id === id) ?? false)
    );
  }

  #count(votes: { id: string; votes: number }[]): void {
    const told = votes.find(({ id }) => id === this.id);
    if (!told || !this.detail) return;
    const question = { ...this.detail.question, votes: told.votes };
    this.detail = { ...this.detail, question };
  }

  #page(page: number): Promise<StepPage> {
    return api.get<StepPage>(`${this.#address}/history`, { query: { page, size: SIZE } });
  }
}
