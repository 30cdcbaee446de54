import { SvelteMap } from 'svelte/reactivity';
import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Entry as Sent } from '#lib/live/outbox.ts';
import type { Command, Fact } from '#lib/live/protocol.ts';
import { ServerClock } from '#lib/live/serverclock.ts';
import { Problem } from '#lib/problem.ts';
import { liveTicket, type LiveAudience } from '#lib/questions/model.ts';
import type { FloorPage } from './model.ts';
import type { Action } from './steps.ts';

const SIZE = 50;
/** A burst of facts is followed by one fetch; many desks do not fetch in the same moment. */
const SETTLING = 250;
const JITTER = 250;

interface Waiting {
  done: () => void;
  refused: (problem: Problem) => void;
}

/**
 * A session's queue on the screen of those who run it. The order is the server's: whatever is told
 * of the floor, the page is read again, so every screen shows the same.
 */
export class Queue {
  page = $state.raw<FloorPage | null>(null);
  problem = $state.raw<Problem | null>(null);
  loading = $state(false);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** Rises with everything that is told, for what is read beside the queue. */
  told = $state(0);
  /** Actions that the server has not answered yet, by request. */
  readonly under = new SvelteMap<string, Action>();

  /** How long somebody speaks is counted by the server's clock: this machine's may be wrong. */
  readonly clock = new ServerClock();

  readonly #path: string;
  readonly #connection: LiveConnection;
  readonly #waiting = new SvelteMap<string, Waiting>();
  #wanted = { page: 0, q: '' };
  #fetches = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(sessionId: string, audience: LiveAudience) {
    this.#path = `/api/sessions/${sessionId}/floor`;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, audience),
      load: () => this.#fetch(),
      onFacts: (facts) => this.#hear(facts),
      onState: (live) => this.#see(live),
      onAcknowledged: (sent) => this.#settle(sent, ({ done }) => done()),
      onRefused: (sent) => {
        this.#connection.dismiss(sent.id);
        const problem = new Problem(sent.refused?.code ?? '', 409, sent.refused?.params);
        this.#settle(sent, ({ refused }) => refused(problem));
      },
      open: (url) => {
        const socket = new WebSocket(url);
        this.clock.watch(socket);
        return socket;
      },
    });
  }

  async open(): Promise<void> {
    await this.#fetchNow();
    if (!this.#closed && this.page) this.#connection.start();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#connection.stop();
    this.clock.stop();
  }

  async show(page: number, q: string): Promise<void> {
    if (page === this.#wanted.page && q === this.#wanted.q) return;
    this.#wanted = { page, q };
    await this.#fetchNow();
  }

  /** Resolves once it is durable; throws the server's Problem. A second one meanwhile is ignored. */
  async act(requestId: string, action: Action, reason?: string): Promise<void> {
    if (this.under.has(requestId)) return;
    this.under.set(requestId, action);
    try {
      await this.#answer(commandOf(requestId, action, reason));
      await this.#fetchNow();
    } catch (thrown) {
      this.#fetchSoon();
      throw thrown;
    } finally {
      this.under.delete(requestId);
    }
  }

  #answer(command: Command): Promise<void> {
    return new Promise((done, refused) => {
      this.#waiting.set(this.#connection.send(command), { done, refused });
    });
  }

  #settle({ id }: Sent, settle: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting) settle(waiting);
  }

  #see(live: LiveState): void {
    const back = live.status === 'online' && this.live.status !== 'online';
    this.live = live;
    if (live.status === 'stopped' && live.problem) {
      // Nothing more will be answered here.
      for (const { refused } of this.#waiting.values()) refused(live.problem);
      this.#waiting.clear();
    }
    if (back && this.problem) this.#fetchSoon();
  }

  #hear(facts: Fact[]): void {
    if (facts.some(({ type }) => type.startsWith('floor.') || type === 'session.changed')) {
      this.told++;
      this.#fetchSoon();
    }
  }

  #fetchSoon(): void {
    if (this.#timer !== undefined || this.#closed) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#fetchNow();
      },
      SETTLING + Math.random() * JITTER,
    );
  }

  async #fetchNow(): Promise<void> {
    this.loading = true;
    try {
      await this.#fetch();
    } catch (thrown) {
      // What is on the screen stays; the line comes back by itself, and so does the list.
      this.problem = Problem.of(thrown);
    }
    this.loading = false;
  }

  async #fetch(): Promise<number> {
    const fetch = ++this.#fetches;
    const { page, q } = this.#wanted;
    const query = { page, size: SIZE, ...(q && { q }) };
    const read = await api.get<FloorPage>(this.#path, { query });
    if (fetch === this.#fetches) {
      this.page = read;
      this.problem = null;
    }
    return read.revision;
  }
}

function commandOf(requestId: string, action: Action, reason: string | undefined): Command {
  switch (action) {
    case 'UP':
    case 'DOWN':
    case 'NEXT':
      return { type: 'floor.move', requestId, to: action, reason };
    case 'call':
    case 'decline':
      return { type: `floor.${action}`, requestId, ...(reason && { reason }) };
    case 'uncall':
    case 'start':
    case 'finish':
    case 'resume':
    case 'skip':
    case 'reconsider':
    case 'unmove':
      return { type: `floor.${action}`, requestId };
  }
}
