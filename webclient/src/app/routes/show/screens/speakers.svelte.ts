import { api } from '#lib/api.ts';
import type { HoldingBack, Speaker } from '#lib/floor/model.ts';
import type { Fact } from '#lib/live/protocol.ts';
import { Refetch } from '../refetch.ts';

export interface NextSpeaker {
  speaker: Speaker;
  /** The rule that keeps it from being called now. */
  heldBackBy: HoldingBack | null;
}

interface Read {
  waiting: number;
  speaking: Speaker | null;
  called: Speaker[];
  next: NextSpeaker[];
}

/** Who has the floor and who gets it next, in the one order that there is. */
export class NextSpeakers {
  queue = $state.raw<Read>({ waiting: 0, speaking: null, called: [], next: [] });

  readonly #path: string;
  readonly #refetch = new Refetch(() => this.fetch());

  constructor(sessionId: string) {
    this.#path = `/api/sessions/${sessionId}/floor/next`;
  }

  /** Whether there is anybody to show. */
  get isInUse(): boolean {
    const { waiting, speaking, called } = this.queue;
    return waiting > 0 || speaking !== null || called.length > 0;
  }

  async fetch(): Promise<void> {
    this.queue = await api.get<Read>(this.#path);
  }

  hear(facts: Fact[]): void {
    if (facts.some(({ type }) => type === 'floor.queue')) this.#refetch.soon();
  }

  close(): void {
    this.#refetch.close();
  }
}
