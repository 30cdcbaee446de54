import type { Entry, Known, Outbox } from './outbox.ts';
import type { Command, Inbound } from './protocol.ts';
import { Timers } from './timers.ts';

/** Commands on their way at once: a full outbox must not run into the server's rate limit. */
const WINDOW = 4;
/** How long a server that could not just now is left alone, in milliseconds. */
const REST = 2_000;
/** So far at least, and at most, goes what hides its sender from what names them. */
const APART = 20_000;
const FARTHEST = 60_000;
/** An error of the server's own that comes so often comes for ever; PROTOCOL.md, rule A3. */
const MOST_ERRORS = 3;

type Answer = Extract<Inbound, { type: 'ack' | 'refused' }>;

export interface CourierOptions {
  outbox: Outbox;
  random: () => number;
  onAcknowledged: (entry: Entry, result: unknown) => void;
  onRefused: (entry: Entry) => void;
}

/**
 * Carries every command of the outbox to the server until it is answered, oldest first. Of those
 * about the same thing each waits for the answer to the one before: one that is refused for a while,
 * or arrives late over a dead line, would else undo a newer one.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly #onTheWay = new Set<string>();
  readonly #timers = new Timers();
  /** When something that names its sender was last answered, in milliseconds of this page. */
  #namedAt = -Infinity;
  #socket: WebSocket | null = null;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  get outbox(): Outbox {
    return this.#options.outbox;
  }

  /** Whether an answer is being waited for. */
  get waits(): boolean {
    return this.#onTheWay.size > 0;
  }

  connected(socket: WebSocket): void {
    this.#socket = socket;
    this.#pump();
  }

  /** What was on its way may have arrived or not: it goes again, and its id keeps it single. */
  disconnected(): void {
    this.#socket = null;
    this.#onTheWay.clear();
    this.#timers.cancelAll();
  }

  /** Sends what may be sent by now. */
  hurry(): void {
    this.#pump();
  }

  send(command: Command, known?: Known): string {
    const { id } = this.outbox.add(command, known);
    this.#pump();
    return id;
  }

  answered(answer: Answer): void {
    this.#onTheWay.delete(answer.id);
    const entry = this.outbox.waiting().find(({ id }) => id === answer.id);
    if (answer.type === 'refused' && answer.temporary && !this.#isGivenUp(answer, entry)) {
      this.#rest();
      return;
    }
    if (entry) this.#settle(entry, answer);
    this.#pump();
  }

  #isGivenUp({ code }: { code: string }, entry: Entry | undefined): boolean {
    return code === 'request.internal' && !!entry && this.outbox.failed(entry) >= MOST_ERRORS;
  }

  #settle(entry: Entry, answer: Answer): void {
    if (entry.veil === 'names') {
      this.#namedAt = performance.now();
      // Before it is forgotten: a page that ends here keeps them apart when it is opened again.
      for (const other of this.outbox.waiting()) if (other.veil === 'hides') this.#hold(other);
    }
    if (answer.type === 'ack') {
      this.outbox.remove(entry.id);
      this.#options.onAcknowledged(entry, answer.result);
      return;
    }
    const refused = { code: answer.code, params: answer.params ?? {} };
    this.#options.onRefused(this.outbox.refuse(entry, refused));
  }

  /** The server is busy or cannot reach its database: everything waits, nothing is given up. */
  #rest(): void {
    const delay = REST * (1 + 2 * this.#options.random());
    this.#timers.after('rest', delay, () => this.#pump());
  }

  #hold(entry: Entry): void {
    const apart = APART + (FARTHEST - APART) * this.#options.random();
    this.#timers.cancel(`apart ${entry.id}`);
    this.outbox.hold(entry, Date.now() + apart);
  }

  /** Whether it would tell by the company in which it arrives who sends it. */
  #keepsApart(entry: Entry): boolean {
    if (entry.veil !== 'hides') return false;
    const timer = `apart ${entry.id}`;
    if (this.#timers.has(timer)) return true;
    if (this.outbox.waiting().some(({ veil }) => veil === 'names')) return true;
    if (!entry.notBefore && performance.now() - this.#namedAt < APART) this.#hold(entry);
    const { notBefore = 0 } = this.outbox.waiting().find(({ id }) => id === entry.id) ?? entry;
    // A clock that was set back must not keep it for ever.
    const left = Math.min(notBefore - Date.now(), FARTHEST);
    if (left <= 0) return false;
    this.#timers.after(timer, left, () => {
      // Unless another tab has sent it in the meantime.
      if (this.outbox.waiting().some(({ id }) => id === entry.id)) this.outbox.hold(entry);
      this.#pump();
    });
    return true;
  }

  #pump(): void {
    if (!this.#socket || this.#timers.has('rest')) return;
    const before = new Set<string>();
    for (const entry of this.outbox.waiting()) {
      const { id, command, about } = entry;
      if (this.#onTheWay.size >= WINDOW) return;
      const sends = !this.#onTheWay.has(id) && this.outbox.sends(entry);
      if (sends && this.#keepsApart(entry)) continue;
      if (about !== undefined && before.has(about)) continue;
      if (about !== undefined) before.add(about);
      if (!sends) continue;
      this.#onTheWay.add(id);
      this.#socket.send(JSON.stringify({ ...command, id }));
    }
  }
}
