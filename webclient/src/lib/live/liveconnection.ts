import { Problem } from '../problem.ts';
import { backoff } from './backoff.ts';
import { Courier } from './courier.ts';
import { Follower } from './follower.ts';
import { Outbox, type Entry, type Known } from './outbox.ts';
import {
  afterClose,
  parseInbound,
  PROTOCOL,
  type Command,
  type Fact,
  type Inbound,
  type Person,
} from './protocol.ts';
import { Timers } from './timers.ts';

/** `offline` only after a few seconds without a line; `stopped` is final and has a problem. */
export type LiveStatus = 'connecting' | 'online' | 'offline' | 'stopped';

export interface LiveState {
  status: LiveStatus;
  /** Commands that the server has not yet answered and somebody waits for. */
  waiting: number;
  problem?: Problem;
}

export interface LiveOptions {
  /** Fetches a ticket; called before every attempt, because a ticket is good for a minute only. */
  ticket: () => Promise<string>;
  /**
   * Fetches the state over HTTP, shows it, and gives the revision that it carries. Called at the
   * start unless `revision` is given, and whenever the server says `resync`.
   */
  load: () => Promise<number>;
  /** The revision of a state already on the screen. */
  revision?: number;
  /** Facts to apply, in order, never one revision twice. */
  onFacts: (facts: Fact[]) => void;
  /** The session was a rehearsal, and all of it is gone; the state is fetched anew. */
  onWiped?: () => void;
  onState?: (state: LiveState) => void;
  /** Who is at the desks, each time as a whole; for moderators. */
  onPresence?: (people: Person[]) => void;
  onAcknowledged?: (entry: Entry, result: unknown) => void;
  /** The entry stays in the outbox until `dismiss`, so that what was written is not lost. */
  onRefused?: (entry: Entry) => void;
  /** Give it a name (session and person) and commands survive closing the page. */
  outbox?: Outbox;
  /** Where sockets come from, and chance: for tests. */
  open?: (url: string) => WebSocket;
  random?: () => number;
}

/** A short loss is nobody's business: the banner waits. */
const CALM = 3_000;
/** Three beats of 15 s; PROTOCOL.md, rule C4. */
const SILENCE = 45_000;
/** A command that stays unanswered for so long goes again over a new connection. */
const ANSWER = 20_000;
/** A connection that lived this long was a good one: the next loss starts with short waits again. */
const STABLE = 10_000;

/**
 * One live connection to a session: reconnects, resumes by revision (Follower), and sends every
 * command until the server has answered it (Courier). Knows no framework and no feature.
 */
export class LiveConnection {
  readonly #options: LiveOptions;
  readonly #random: () => number;
  readonly #timers = new Timers();
  readonly #follower: Follower;
  readonly #courier: Courier;
  #state: LiveState;
  #socket: WebSocket | null = null;
  #running = false;
  #attempt = 0;
  /** What the server's clock is ahead of this page's steady one; what travelled least is nearest. */
  #ahead = -Infinity;
  /** Messages of unknown kind since the start. */
  ignored = 0;

  constructor(options: LiveOptions) {
    const { load, onFacts, revision, random = Math.random, outbox = new Outbox() } = options;
    const onFinal = (problem: Problem) => this.#halt(problem);
    this.#options = options;
    this.#random = random;
    const onWiped = () => options.onWiped?.();
    this.#follower = new Follower({ load, onFacts, onWiped, onFinal, revision, random });
    this.#courier = new Courier({
      outbox,
      random,
      onAcknowledged: (entry, result) => options.onAcknowledged?.(entry, result),
      onRefused: (entry) => options.onRefused?.(entry),
    });
    this.#state = { status: 'connecting', waiting: 0 };
  }

  /**
   * The server's time as far as its beats tell it, a little late by how long they travel; before the
   * first -Infinity. Where seconds must agree there is ServerClock.
   */
  get now(): number {
    return this.#ahead + performance.now();
  }

  /** The last revision on the screen. */
  get revision(): number | undefined {
    return this.#follower.revision;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    globalThis.addEventListener?.('online', this.#hurry);
    globalThis.document?.addEventListener('visibilitychange', this.#hurry);
    this.#timers.after('calm', CALM, () => this.#report({ status: 'offline' }));
    const { outbox } = this.#courier;
    outbox.onchange = () => {
      this.#courier.hurry();
      this.#watchAnswers();
      this.#report({});
    };
    outbox.open();
    this.#report({ status: 'connecting' });
    void this.#connect();
  }

  stop(): void {
    this.#running = false;
    globalThis.removeEventListener?.('online', this.#hurry);
    globalThis.document?.removeEventListener('visibilitychange', this.#hurry);
    this.#drop();
    this.#courier.outbox.close();
    this.#timers.cancelAll();
  }

  /** Hands a command in: kept first (if the outbox has a name), then sent. Returns its id. */
  send(command: Command, known?: Known): string {
    const id = this.#courier.send(command, known);
    this.#watchAnswers();
    this.#report({});
    return id;
  }

  /** All commands without an acknowledgement, the refused ones included. */
  entries(): Entry[] {
    return this.#courier.outbox.list();
  }

  /** Whether what hides its sender still keeps away from what named them; PROTOCOL.md, rule Q30. */
  get apart(): boolean {
    return this.#courier.outbox.apart.left > 0;
  }

  /** Forgets a refused command once its asker has seen why. */
  dismiss(id: string): void {
    this.#courier.outbox.remove(id);
    this.#report({});
  }

  /** Comes back with a new ticket: what is heard follows from what holds when a line opens. */
  renew(): void {
    if (this.#socket) this.#retry(false);
  }

  /** Fetches the state anew, after a while: what is shown may not be so. */
  resync(): void {
    this.#follower.resync();
  }

  async #connect(): Promise<void> {
    try {
      const ticket = await this.#options.ticket();
      if (this.#running && !this.#socket) this.#open(ticket);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (problem.isFinal) this.#halt(problem);
      else this.#retry(problem.status === 429);
    }
  }

  #open(ticket: string): void {
    const query = new URLSearchParams({ ticket, protocol: String(PROTOCOL) });
    const revision = this.#follower.revision;
    if (revision !== undefined) query.set('revision', String(revision));
    const { protocol, host } = globalThis.location;
    const url = `${protocol.replace('http', 'ws')}//${host}/live?${query}`;
    const socket = (this.#options.open ?? ((address) => new WebSocket(address)))(url);
    socket.onmessage = ({ data }) => this.#receive(socket, data);
    socket.onclose = ({ code, reason }) => this.#closed(code, reason);
    this.#socket = socket;
    this.#watchSilence();
  }

  #receive(socket: WebSocket, frame: unknown): void {
    this.#watchSilence();
    const message = parseInbound(frame);
    if (message) this.#handle(socket, message);
    else this.ignored++;
  }

  #handle(socket: WebSocket, message: Inbound): void {
    switch (message.type) {
      case 'welcome':
        // A server that is still to be renewed; another one, or this one later, will do.
        if (message.protocol < PROTOCOL) {
          this.#retry(true);
          return;
        }
        this.#ahead = Date.parse(message.at) - performance.now();
        this.#timers.cancel('calm');
        this.#timers.after('stable', STABLE, () => (this.#attempt = 0));
        this.#follower.connected();
        this.#courier.connected(socket);
        this.#watchAnswers();
        this.#report({ status: 'online' });
        return;
      case 'facts':
        this.#follower.facts(message.revision, message.facts);
        return;
      case 'resync':
        this.#follower.resync();
        return;
      case 'presence':
        this.#options.onPresence?.(message.people);
        return;
      case 'ack':
      case 'refused':
        this.#timers.cancel('answer');
        this.#courier.answered(message);
        this.#watchAnswers();
        this.#report({});
        return;
      case 'beat':
        this.#ahead = Math.max(this.#ahead, Date.parse(message.at) - performance.now());
        // That the line is alive #watchSilence has seen.
        this.#follower.beat(message.revision);
        return;
    }
  }

  #closed(code: number, reason: string): void {
    const next = afterClose(code);
    if (next === 'reload') this.#halt(new Problem('live.protocol_outdated', code));
    else if (next === 'stop') this.#halt(new Problem(reason || 'live.stopped', code));
    else this.#retry(next === 'reconnect-later');
  }

  #retry(patient: boolean): void {
    this.#drop();
    if (!this.#running) return;
    const known = this.#timers.has('calm') || this.#state.status === 'offline';
    if (!known) this.#timers.after('calm', CALM, () => this.#report({ status: 'offline' }));
    const delay = backoff(this.#attempt++, patient, this.#random);
    this.#timers.after('retry', delay, () => void this.#connect());
  }

  /** The line is back or the page is looked at again: no need to sit out a long wait. */
  #hurry = (): void => {
    if (!this.#timers.has('retry') || globalThis.document?.hidden) return;
    this.#timers.after('retry', this.#random() * 1_000, () => void this.#connect());
  };

  /** Silence for too long means a dead line, whatever the socket believes. */
  #watchSilence(): void {
    this.#timers.after('silence', SILENCE, () => this.#retry(false));
  }

  #watchAnswers(): void {
    if (!this.#courier.waits || this.#timers.has('answer')) return;
    this.#timers.after('answer', ANSWER, () => this.#retry(false));
  }

  /** Lets go of the socket at once: a dead line would report its close minutes later. */
  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#follower.disconnected();
    this.#courier.disconnected();
    for (const name of ['silence', 'stable', 'answer']) this.#timers.cancel(name);
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  }

  #halt(problem: Problem): void {
    this.stop();
    this.#report({ status: 'stopped', problem });
  }

  #report(change: Partial<LiveState>): void {
    const waiting = this.#courier.outbox.waiting().filter(({ aside }) => !aside).length;
    this.#state = { ...this.#state, ...change, waiting };
    this.#options.onState?.(this.#state);
  }
}
