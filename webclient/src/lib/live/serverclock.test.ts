import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServerClock } from './serverclock.ts';

/** When the tests begin, by the true time: that of the server. */
const TRUE_START = Date.parse('2023-08-15T01:00:00Z');

/** What the line does to a message, in milliseconds there and back. */
type Delay = () => { there: number; back: number };

/** A machine with a clock of its own, and a line to the server. */
class Machine {
  readonly clock: ServerClock;
  readonly listeners: ((event: { data: string }) => void)[] = [];
  asked = 0;
  /** Milliseconds by which the machine's clock is wrong. */
  skew: number;
  /** How long the steady clock has stood still: the machine slept. */
  slept = 0;
  /** How much faster than the true time both its clocks run. */
  drift = 0;
  delay: Delay;

  constructor(skew: number, delay: Delay) {
    this.skew = skew;
    this.delay = delay;
    this.clock = new ServerClock({
      steady: () => 4_711 + passed() * (1 + this.drift) - this.slept,
      machine: () => TRUE_START + passed() * (1 + this.drift) + this.skew,
    });
  }

  connects(): void {
    this.listeners.length = 0;
    const socket = {
      addEventListener: (type: string, listener: (event: { data: string }) => void) => {
        if (type === 'message') this.listeners.push(listener);
      },
      send: (frame: string) => this.#carry(JSON.parse(frame) as { id: string }),
    };
    this.clock.watch(socket as unknown as WebSocket);
    this.#hears({ type: 'welcome' });
  }

  #carry({ id }: { id: string }): void {
    this.asked++;
    const { there, back } = this.delay();
    setTimeout(() => {
      const at = new Date(Math.floor(trueTime())).toISOString();
      setTimeout(() => this.#hears({ type: 'ack', id, result: { at } }), back);
    }, there);
  }

  #hears(message: object): void {
    for (const listener of this.listeners) listener({ data: JSON.stringify(message) });
  }

  get error(): number {
    return Math.abs(this.clock.now() - trueTime());
  }
}

let passed: () => number;
let trueTime: () => number;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  passed = () => Date.now();
  trueTime = () => TRUE_START + passed();
});

afterEach(() => vi.useRealTimers());

const quick: Delay = () => ({ there: 5, back: 5 });

// Rule T4.
test('before the first answer there is no time', () => {
  const machine = new Machine(0, quick);
  expect(machine.clock.known).toBe(false);
  expect(machine.clock.now()).toBeNaN();
});

// Rules T1, T2.
test.each([0, 7 * 60_000, -13 * 60_000, 3 * 86_400_000])(
  'a machine whose clock is wrong by %i ms knows the time of the server',
  async (skew) => {
    const machine = new Machine(skew, quick);
    machine.connects();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(machine.error).toBeLessThan(2);
  },
);

// Rule T2.
test('of several samples over a bad line the one with the smallest round trip counts', async () => {
  const trips = [
    { there: 900, back: 40 },
    { there: 20, back: 700 },
    { there: 12, back: 18 },
    { there: 400, back: 30 },
    { there: 30, back: 1_200 },
  ];
  const machine = new Machine(-300_000, () => trips.shift() ?? { there: 800, back: 10 });
  machine.connects();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(machine.asked).toBe(5);
  expect(machine.error).toBeLessThan(5);
});

// Rule T2.
test('it asks five times at once and then every half minute', async () => {
  const machine = new Machine(0, quick);
  machine.connects();
  await vi.advanceTimersByTimeAsync(800);
  expect(machine.asked).toBe(5);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(machine.asked).toBe(25);
});

// Rule T3.
test('a clock that somebody sets while the timer runs changes nothing', async () => {
  const machine = new Machine(0, quick);
  machine.connects();
  await vi.advanceTimersByTimeAsync(1_000);
  machine.skew = 11 * 60_000;
  expect(machine.error).toBeLessThan(2);
  await vi.advanceTimersByTimeAsync(1_000);
  machine.skew = -2 * 3_600_000;
  expect(machine.error).toBeLessThan(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(machine.error).toBeLessThan(2);
});

// Rule T3.
test('a machine that slept is right again as soon as the server has answered', async () => {
  const machine = new Machine(0, quick);
  machine.connects();
  await vi.advanceTimersByTimeAsync(1_000);
  machine.slept = 90_000;
  machine.clock.now();
  await vi.advanceTimersByTimeAsync(20);
  expect(machine.error).toBeLessThan(2);
});

// Rule T2.
test('two machines agree to within 200 ms for hours, over lines with delays of any kind', async () => {
  let seed = 7;
  const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const mobile: Delay = () => ({ there: 20 + chance() * 300, back: 20 + chance() * 300 });
  const phone = new Machine(8 * 60_000, mobile);
  const projector = new Machine(-5 * 60_000, quick);
  phone.drift = 40e-6;
  projector.drift = -40e-6;
  phone.connects();
  projector.connects();
  await vi.advanceTimersByTimeAsync(2_000);
  for (let minute = 0; minute < 180; minute++) {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Math.abs(phone.clock.now() - projector.clock.now())).toBeLessThan(200);
  }
});

// Rule T2.
test('a new connection asks anew, and what the old one has not answered is no sample', async () => {
  const machine = new Machine(0, () => ({ there: 3_000, back: 9_000 }));
  machine.connects();
  await vi.advanceTimersByTimeAsync(500);
  machine.delay = quick;
  machine.connects();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(machine.error).toBeLessThan(2);
});
