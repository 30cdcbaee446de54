import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Fact } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { liveTicket } from '#lib/questions/model.ts';
import { isAboutLines } from './moved.ts';
import type { SessionVideo, Step } from './types.ts';

/** How often it is asked what was seen of the rooms, in milliseconds. */
const EVERY = 30_000;

/** The lines of a session, who takes part by which, and what is told of both. */
export class VideoWatch {
  view = $state.raw<SessionVideo | null>(null);
  steps = $state.raw<{ items: Step[]; total: number } | null>(null);
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  readonly path: string;
  readonly #connection: LiveConnection;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(sessionId: string, audience: 'ORGANIZER' | 'STAGE' | 'MODERATOR') {
    this.path = `/api/sessions/${sessionId}/video`;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, audience),
      load: () => this.#fetch(),
      onFacts: (facts) => this.#hear(facts),
      onState: (state) => (this.live = state),
    });
  }

  start(): void {
    void this.reload();
    this.#connection.start();
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.reload();
    }, EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#connection.stop();
  }

  reload = async (): Promise<void> => {
    try {
      await this.#fetch();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
    }
  };

  /** What a change answered: the lines as they are now. */
  async take(changed: Promise<SessionVideo>): Promise<void> {
    this.#show(await changed);
  }

  async #fetch(): Promise<number> {
    const [view, steps] = await Promise.all([
      api.get<SessionVideo>(this.path),
      api.get<{ items: Step[]; total: number }>(`${this.path}/switches`),
    ]);
    this.problem = null;
    this.steps = steps;
    this.#show(view);
    return view.revision;
  }

  #show(view: SessionVideo): void {
    if (!this.view || view.revision >= this.view.revision) this.view = view;
  }

  #hear(facts: Fact[]): void {
    if (facts.some(isAboutLines)) void this.reload();
  }
}
