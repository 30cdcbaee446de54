import { api } from '#lib/api.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { PublishedQuestion } from '#lib/questions/model.ts';
import { Refetch } from '../refetch.ts';

/** A question that comes next, and what was prepared for it. */
export interface Upcoming {
  question: PublishedQuestion;
  briefing: string | null;
  /** Which organization is to answer it. */
  organization: string | null;
}

/** The questions that come next. */
export class UpcomingQuestions {
  items = $state.raw<Upcoming[]>([]);

  readonly #sessionId: string;
  readonly #refetch = new Refetch(() => this.fetch());

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
  }

  async fetch(): Promise<void> {
    const { next } = await api.get<{ next: PublishedQuestion[] }>(
      `/api/sessions/${this.#sessionId}/stage`,
    );
    this.items = next.map((question) => ({ question, briefing: null, organization: null }));
  }

  hear(facts: Fact[]): void {
    if (facts.some(({ type }) => RELEVANT.has(type))) this.#refetch.soon();
  }

  close(): void {
    this.#refetch.close();
  }
}

const RELEVANT = new Set(['question.published', 'question.unpublished']);
