import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Command, Fact } from '#lib/live/protocol.ts';
import { ServerClock } from '#lib/live/serverclock.ts';
import { Problem } from '#lib/problem.ts';
import { liveTicket, type LiveAudience } from '#lib/questions/model.ts';
import { Answers } from '../show/answers.ts';
import type { Board, Picture } from './types.ts';

/** How often countdowns are looked at. */
const TICK = 250;

/** Who is on air, called and next in a session, as those see it who run it. */
export class OnAirWatch {
  picture = $state.raw<Picture | null>(null);
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** The server's time in milliseconds; null until it is known. */
  now = $state.raw<number | null>(null);
  /** Whether the server has still to answer. */
  busy = $state(false);
  /** Rises with every change, for what is read beside the board. */
  told = $state(0);

  readonly #path: string;
  readonly #clock = new ServerClock();
  readonly #connection: LiveConnection;
  readonly #answers = new Answers((command) => this.#connection.send(command));
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(sessionId: string, audience: LiveAudience) {
    this.#path = `/api/sessions/${sessionId}/on-air`;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, audience),
      load: () => this.#fetch(),
      onFacts: (facts) => this.#hear(facts),
      onState: (state) => {
        this.live = state;
        if (state.status === 'stopped' && state.problem) this.#answers.halted(state.problem);
      },
      onAcknowledged: (entry, result) => this.#answers.acknowledged(entry, result),
      onRefused: (entry) => {
        this.#connection.dismiss(entry.id);
        this.#answers.refused(entry);
      },
      open: (url) => {
        const socket = new WebSocket(url);
        this.#clock.watch(socket);
        return socket;
      },
    });
  }

  start(): void {
    void this.reload();
    this.#connection.start();
    this.#ticking = setInterval(
      () => (this.now = this.#clock.known ? this.#clock.now() : null),
      TICK,
    );
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.#connection.stop();
    this.#clock.stop();
  }

  reload = async (): Promise<void> => {
    try {
      await this.#fetch();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
    }
  };

  /**
   * Does something upon the board as it is shown; throws the server's Problem. Whatever comes of
   * it, the board is then the newest.
   */
  async act(step: string, fields: Record<string, unknown>): Promise<void> {
    if (!this.picture || this.busy) return;
    this.busy = true;
    const command: Command = {
      type: `onair.${step}`,
      version: this.picture.board.version,
      ...fields,
    };
    try {
      this.#show((await this.#answers.ask(command)) as Board);
    } catch (thrown) {
      await this.reload();
      throw thrown;
    } finally {
      this.busy = false;
    }
  }

  #show(board: Board): void {
    if (!this.picture) return;
    this.picture = { ...this.picture, board };
    this.told++;
  }

  #hear(facts: Fact[]): void {
    const changed = facts.findLast(({ type }) => type === 'onair.changed');
    if (changed) this.#show(changed['board'] as Board);
    if (facts.some(({ type }) => type === 'session.changed')) void this.reload();
  }

  async #fetch(): Promise<number> {
    this.picture = await api.get<Picture>(this.#path);
    this.problem = null;
    this.told++;
    return this.picture.revision;
  }
}
