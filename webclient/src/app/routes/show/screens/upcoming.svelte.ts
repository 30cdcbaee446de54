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

interface Item {
  question: PublishedQuestion;
  moderation: {
    briefing: string | null;
    assignment: { organizationName: string } | null;
  };
}

function prepared({ question, moderation }: Item): Upcoming {
  return {
    question,
    briefing: moderation.briefing,
    organization: moderation.assignment?.organizationName ?? null,
  };
}

/** Nobody in front of the hall looks further ahead. */
const MOST = 10;

/** The questions that come next, in the order of the desk. */
export class UpcomingQuestions {
  /** The one that is being answered. */
  onStage = $state.raw<Upcoming | null>(null);
  items = $state.raw<Upcoming[]>([]);

  readonly #sessionId: string;
  readonly #refetch = new Refetch(() => this.fetch());

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
  }

  async fetch(): Promise<void> {
    const { onStage, items } = await api.get<{ onStage: Item | null; items: Item[] }>(
      `/api/sessions/${this.#sessionId}/questions/desk/upcoming`,
      { query: { size: MOST } },
    );
    this.onStage = onStage && prepared(onStage);
    this.items = items.map(prepared);
  }

  hear(facts: Fact[]): void {
    if (facts.some(({ type }) => RELEVANT.has(type))) this.#refetch.soon();
  }

  close(): void {
    this.#refetch.close();
  }
}

const RELEVANT = new Set([
  'question.published',
  'question.unpublished',
  'question.upcoming',
  'question.reordered',
]);
