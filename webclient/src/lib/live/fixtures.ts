import { vi } from 'vitest';
import { LiveConnection, type LiveOptions, type LiveState } from './liveconnection.ts';
import type { Entry } from './outbox.ts';
import type { Fact, Inbound, Person } from './protocol.ts';

/** A socket in the hands of the test: what the client sent, and what the server says. */
export class HandSocket {
  readonly url: string;
  readonly sent: Record<string, unknown>[] = [];
  closed = false;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;

  constructor(url: string) {
    this.url = url;
  }

  send(frame: string): void {
    this.sent.push(JSON.parse(frame));
  }

  close(): void {
    this.closed = true;
  }

  says(message: Inbound | string): void {
    this.onmessage?.({ data: typeof message === 'string' ? message : JSON.stringify(message) });
  }

  welcomes(revision: number): void {
    this.says({ type: 'welcome', protocol: 1, revision, at: '2023-08-15T01:00:00Z' });
  }

  ends(code: number, reason = ''): void {
    this.onclose?.({ code, reason });
  }
}

/** A session seen from one client, with the time standing still (fake timers). */
export class Watcher {
  readonly sockets: HandSocket[] = [];
  readonly facts: Fact[] = [];
  readonly states: LiveState[] = [];
  readonly acknowledged: unknown[] = [];
  readonly refused: Entry[] = [];
  people: Person[] = [];
  tickets = 0;
  loads = 0;
  /** What the server answers to a request for a ticket and for the state. */
  ticket: () => Promise<string> = async () => `t${++this.tickets}`;
  load: () => Promise<number> = async () => 10;
  readonly connection: LiveConnection;

  constructor(options: Partial<LiveOptions> = {}) {
    this.connection = new LiveConnection({
      ticket: () => this.ticket(),
      load: () => {
        this.loads++;
        return this.load();
      },
      onFacts: (facts) => this.facts.push(...facts),
      onState: (state) => this.states.push(state),
      onAcknowledged: (_entry, result) => this.acknowledged.push(result),
      onRefused: (entry) => this.refused.push(entry),
      onPresence: (people) => (this.people = people),
      open: (url) => {
        const socket = new HandSocket(url);
        this.sockets.push(socket);
        return socket as unknown as WebSocket;
      },
      random: () => 0.5,
      ...options,
    });
  }

  /** Starts and lets the ticket arrive. */
  async starts(): Promise<this> {
    this.connection.start();
    await passes(0);
    return this;
  }

  get socket(): HandSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }

  get state(): LiveState {
    const state = this.states.at(-1);
    if (!state) throw new Error('no state was reported');
    return state;
  }

  param(name: string): string | null {
    return new URL(this.socket.url).searchParams.get(name);
  }
}

/** Lets so many milliseconds pass. */
export async function passes(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Something that happened at this place in the log. */
export function fact(type: string, revision: number): Fact {
  return { type, revision, at: '2023-08-15T01:00:00Z' };
}
