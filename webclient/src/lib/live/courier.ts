import type { Entry, Known, Outbox } from './outbox.ts';
import type { Command, Inbound } from './protocol.ts';
import { Timers } from './timers.ts';

/** Commands on their way at once: a full outbox must not run into the server's rate limit. */
const WINDOW = 4;
/** How long a server that could not just now is left alone, in milliseconds. */
const REST = 2_000;
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
    // Before it is forgotten: a page that ends here keeps them apart when it is opened again.
    if (entry.veil === 'names') this.outbox.apart.named(this.#options.random());
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

  /** Whether it would tell by the company in which it arrives who sends it. */
  #keepsApart({ veil }: Entry): boolean {
    if (veil !== 'hides') return false;
    if (this.outbox.waiting().some((other) => other.veil === 'names')) return true;
    const { left } = this.outbox.apart;
    if (left === 0) return false;
    this.#timers.after('apart', left, () => this.#pump());
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
