import { api } from '#lib/api.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { DeskState } from '#lib/questions/model.ts';
import { Problem } from '#lib/problem.ts';
import { sameScene, type Scene, type ShowView, type StageScenes } from '../../show/model.ts';

/** What the stage shows and what waits in its preview, as far as the desk has to do with it. */
export class Preview {
  scenes = $state.raw<StageScenes | null>(null);
  readonly #sessionId: string;

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
  }

  /** Throws the server's Problem. */
  async load(): Promise<void> {
    const { stage } = await api.get<ShowView>(`/api/sessions/${this.#sessionId}/show`);
    this.#know(stage);
  }

  apply(facts: Fact[]): void {
    for (const fact of facts) {
      if (fact.type === 'stage.changed') this.#know((fact as Fact & { stage: StageScenes }).stage);
    }
  }

  /** Whether it is what would go on air next. */
  holds(questionId: string): boolean {
    return shows(this.scenes?.preview ?? null, questionId);
  }

  /** Whether it can be put there: published, and not before the hall already. */
  takes(questionId: string, state: DeskState): boolean {
    if (!this.scenes || this.holds(questionId)) return false;
    if (state === 'ON_STAGE') return !shows(this.scenes.onAir, questionId);
    return state === 'APPROVED';
  }

  /** What the hall would lose to a question that went on air at once; null where that is nothing. */
  get inTheWay(): Scene | null {
    const onAir = this.scenes?.onAir;
    return !onAir || onAir.kind === 'WAITING' || onAir.kind === 'QUESTION' ? null : onAir;
  }

  /**
   * Puts a question there. What happened on air meanwhile does not matter; what somebody else has
   * prepared meanwhile is not overwritten unseen: that throws `request.stale`.
   *
   * @param send for the stage of this version
   */
  async prepare(send: (version: number) => Promise<void>): Promise<void> {
    let seen = this.scenes;
    while (seen) {
      try {
        await send(seen.version);
        return;
      } catch (thrown) {
        const problem = Problem.of(thrown);
        if (problem.code !== 'request.stale') throw problem;
        await this.load();
        if (!sameScene(this.scenes?.preview ?? null, seen.preview)) throw problem;
        seen = this.scenes;
      }
    }
  }

  /** What was read may be older than what was told meanwhile. */
  #know(stage: StageScenes): void {
    if (stage.version >= (this.scenes?.version ?? -1)) this.scenes = stage;
  }
}

function shows(scene: Scene | null, questionId: string): boolean {
  return scene?.kind === 'QUESTION' && scene.subject === questionId;
}
