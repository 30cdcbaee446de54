import { newId } from '../newid.ts';

/** How often the server is asked when the line is new, and how long between two questions. */
const BURST = 5;
const BETWEEN = 150;
/** How often later. */
const EVERY = 30_000;
/** By how much two good clocks may part in a millisecond: what makes old samples worse. */
const DRIFT = 100e-6;
/** Samples that are kept. */
const MOST = 12;
/** Who waits longer for an answer learns nothing from it. */
const LONGEST = 10_000;
/** The machine slept, or somebody set its clock: what was known is doubted and asked anew. */
const JUMP = 1_000;

/** One question to the server and its answer, in milliseconds. */
interface Sample {
  /** What the server's clock is ahead of this page's steady one. */
  offset: number;
  roundTrip: number;
  /** When it was taken, by the steady clock. */
  at: number;
  /** Taken before a jump. */
  doubted: boolean;
}

export interface ClockOptions {
  /** A clock that only moves forward, whatever happens to that of the machine. */
  steady?: () => number;
  /** The machine's clock, to notice that it jumped. */
  machine?: () => number;
}

/**
 * The server's time, whatever the clock of this machine says; PROTOCOL.md, rules T1 to T4. Give it
 * every socket of the live connection; it asks over that one and needs no other.
 */
export class ServerClock {
  readonly #steady: () => number;
  readonly #machine: () => number;
  #samples: Sample[] = [];
  #asked = new Map<string, number>();
  #socket: WebSocket | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #machineAhead: number;

  constructor(options: ClockOptions = {}) {
    this.#steady = options.steady ?? (() => performance.now());
    this.#machine = options.machine ?? (() => Date.now());
    this.#machineAhead = this.#ahead();
  }

  /** Whether the server's time is known. */
  get known(): boolean {
    return this.#samples.length > 0;
  }

  /** The server's time in milliseconds since 1970; only where it is known. */
  now(): number {
    this.#noticeJump();
    return this.#steady() + (this.#best()?.offset ?? Number.NaN);
  }

  /** Asks over this socket from its first message on, and over no earlier one any more. */
  watch(socket: WebSocket): void {
    this.stop();
    this.#socket = socket;
    const hear = ({ data }: MessageEvent) => this.#hear(socket, data);
    socket.addEventListener('message', hear);
    socket.addEventListener('close', () => {
      if (this.#socket === socket) this.stop();
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#socket = null;
    this.#asked.clear();
  }

  #hear(socket: WebSocket, data: unknown): void {
    if (socket !== this.#socket) return;
    if (this.#timer === undefined) this.#ask(BURST);
    if (this.#asked.size > 0) this.#take(String(data));
  }

  #ask(left: number): void {
    const socket = this.#socket;
    if (!socket) return;
    // A socket that is closing throws nothing and answers nothing.
    const id = newId();
    this.#forgetUnanswered();
    this.#asked.set(id, this.#steady());
    socket.send(JSON.stringify({ type: 'clock.now', id }));
    this.#noticeJump();
    const next = left > 1 ? left - 1 : 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(next), next > 0 ? BETWEEN : EVERY);
  }

  #forgetUnanswered(): void {
    for (const [id, at] of this.#asked) {
      if (this.#steady() - at > LONGEST) this.#asked.delete(id);
    }
  }

  #take(frame: string): void {
    // Most messages are no answer to this: a look at the text is enough to see it.
    if (!frame.includes('"ack"')) return;
    const message = JSON.parse(frame) as { id: string; type: string; result?: { at?: string } };
    const sent = this.#asked.get(message.id);
    if (sent === undefined || message.type !== 'ack' || !message.result?.at) return;
    this.#asked.delete(message.id);
    const at = this.#steady();
    const roundTrip = at - sent;
    if (roundTrip > LONGEST) return;
    // The server leaves out what is less than a millisecond: half of that on average.
    const offset = Date.parse(message.result.at) + 0.5 - (sent + roundTrip / 2);
    this.#samples = [...this.#samples, { offset, roundTrip, at, doubted: false }].slice(-MOST);
  }

  /** The sample that can be the least wrong by now. */
  #best(): Sample | undefined {
    const now = this.#steady();
    const error = ({ roundTrip, at, doubted }: Sample) =>
      (doubted ? Number.MAX_SAFE_INTEGER / 2 : 0) + roundTrip / 2 + (now - at) * DRIFT;
    return this.#samples.reduce<Sample | undefined>(
      (best, sample) => (best && error(best) <= error(sample) ? best : sample),
      undefined,
    );
  }

  #ahead(): number {
    return this.#machine() - this.#steady();
  }

  /**
   * On some machines the steady clock stands still while they sleep; the other one then jumps
   * against it, as it does when somebody sets it. Which of both it was only the server knows.
   */
  #noticeJump(): void {
    const ahead = this.#ahead();
    if (Math.abs(ahead - this.#machineAhead) < JUMP) return;
    this.#machineAhead = ahead;
    for (const sample of this.#samples) sample.doubted = true;
    this.#asked.clear();
    if (this.#socket) this.#ask(BURST);
  }
}
