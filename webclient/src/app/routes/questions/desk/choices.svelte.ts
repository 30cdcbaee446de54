import { api } from '#lib/api.ts';
import type { Topic } from '#lib/questions/model.ts';
import type { QuestionFact } from '../question.ts';

export interface Organization {
  id: string;
  name: string;
  shortName: string | null;
}

/** What a moderator chooses from, as the server gives it. */
export interface DeskChoices {
  revision: number;
  topics: { version: number; topics: Topic[] };
  labels: string[];
  organizations: Organization[];
  mayEditTopics: boolean;
}

const NOTHING: DeskChoices = {
  revision: 0,
  topics: { version: 0, topics: [] },
  labels: [],
  organizations: [],
  mayEditTopics: false,
};

/** Topics, labels and organizations, kept in step with what colleagues add. */
export class Choices {
  all = $state.raw<DeskChoices>(NOTHING);
  readonly #sessionId: string;

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
  }

  /** Throws the server's Problem. */
  async load(): Promise<void> {
    this.all = await api.get<DeskChoices>(
      `/api/sessions/${this.#sessionId}/questions/desk/choices`,
    );
  }

  topicName(id: string | null): string | null {
    return this.all.topics.topics.find((topic) => topic.id === id)?.name ?? null;
  }

  apply(facts: QuestionFact[]): void {
    for (const fact of facts) {
      if (fact.type === 'question.topics' && fact.version > this.all.topics.version) {
        this.all = { ...this.all, topics: { version: fact.version, topics: fact.topics } };
      }
      if (fact.type === 'question.changed') this.#know(fact.question.moderation.labels);
    }
  }

  #know(labels: string[]): void {
    const fresh = labels.filter((label) => !this.all.labels.includes(label));
    if (fresh.length === 0) return;
    const all = [...this.all.labels, ...fresh].sort((one, other) => one.localeCompare(other, 'vi'));
    this.all = { ...this.all, labels: all };
  }
}
