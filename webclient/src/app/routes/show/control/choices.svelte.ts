import { api } from '#lib/api.ts';
import type { Speaker } from '#lib/floor/model.ts';
import { placeOf } from '#lib/floor/place.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { PublishedQuestion } from '#lib/questions/model.ts';
import { Refetch } from '../refetch.ts';
import type { Suggested } from './speakers.ts';

/** More is no choice any more: the desk has the whole list. */
const MOST = 50;

interface Item {
  question: PublishedQuestion;
}

/** What can be shown besides the ready scenes: questions and speakers. */
export class Choices {
  questions = $state.raw<PublishedQuestion[]>([]);
  /** Who speaks, or was called. */
  floor = $state.raw<Suggested[]>([]);

  readonly #address: string;
  readonly #refetch = new Refetch(() => this.fetch());

  constructor(sessionId: string) {
    this.#address = `/api/sessions/${sessionId}`;
  }

  async fetch(): Promise<void> {
    const [{ onStage, items }, { speaking, called }] = await Promise.all([
      api.get<{ onStage: Item | null; items: Item[] }>(`${this.#address}/questions/desk/upcoming`, {
        query: { size: MOST },
      }),
      api.get<{ speaking: Speaker | null; called: Speaker[] }>(`${this.#address}/floor/next`),
    ]);
    this.floor = [...(speaking ? [speaking] : []), ...called].map((speaker) => ({
      name: speaker.speakerName,
      place: placeOf(speaker),
    }));
    this.questions = [...(onStage ? [onStage] : []), ...items].map(({ question }) => question);
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
  'question.reordered',
  'floor.queue',
]);
