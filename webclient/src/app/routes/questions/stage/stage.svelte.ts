import { api } from '#lib/api.ts';
import { backoff } from '#lib/live/backoff.ts';
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
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, 'STAGE'),
      load: () => this.#load(),
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => (this.live = state),
    });
  }

  /**
   * The screen comes over HTTP at once, whatever the live connection does. Nobody may be near a
   * projector: it tries again by itself.
   *
   * @param failed how often in a row it has failed already
   */
  async open(failed = 0): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await this.#load();
      this.problem = null;
      if (!this.#closed) this.#connection.start();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
      if (this.problem.isFinal || this.#closed) return;
      const delay = backoff(failed, false, Math.random);
      this.#timer = setTimeout(() => void this.open(failed + 1), delay);
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
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
