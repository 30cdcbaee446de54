import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Fact } from '#lib/live/protocol.ts';
import { liveTicket } from '#lib/questions/model.ts';
import { Problem } from '#lib/problem.ts';
import { isQuestionFact, type QuestionFact } from '../question.ts';
import { applyFacts, type StageView } from './stageview.ts';

/** One session's stage screen: as fetched, then kept in step by the session's facts. */
export class Stage {
  view = $state.raw<StageView | null>(null);
  /** Why there is nothing to show at all. */
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });

  readonly #sessionId: string;
  readonly #connection: LiveConnection;
  #closed = false;

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, 'STAGE'),
      load: () => this.#load(),
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => (this.live = state),
    });
  }

  /** The screen comes over HTTP at once, whatever the live connection does. */
  async open(): Promise<void> {
    this.problem = null;
    try {
      await this.#load();
      if (!this.#closed) this.#connection.start();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
    }
  }

  close(): void {
    this.#closed = true;
    this.#connection.stop();
  }

  async #load(): Promise<number> {
    this.view = await api.get<StageView>(`/api/sessions/${this.#sessionId}/stage`);
    return this.view.revision;
  }

  #apply(told: Fact[]): void {
    const facts = (told as (Fact | QuestionFact)[]).filter(isQuestionFact);
    if (this.view) this.view = applyFacts(this.view, facts);
  }
}
