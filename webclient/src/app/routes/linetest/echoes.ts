import { newId } from '#lib/newid.ts';
import type { MeasuredLine } from './types.ts';

/** PROTOCOL.md, rule N1. */
const ECHOES = 50;
const APART = 120;
const LOST_AFTER = 2_000;

/** A socket that opens in no longer than this, or does not. */
const OPENS_WITHIN = 10_000;

export type Echoed = Pick<MeasuredLine, 'roundTripMillis' | 'jitterMillis' | 'lossPercent'>;

/**
 * What round trips say of a line.
 *
 * @param trips in the order of sending, in milliseconds; null: not answered in time
 */
export function judged(trips: (number | null)[]): Echoed {
  const answered = trips.filter((trip) => trip !== null);
  const lossPercent = (100 * (trips.length - answered.length)) / trips.length;
  if (answered.length === 0) return { roundTripMillis: null, jitterMillis: null, lossPercent };
  const sorted = [...answered].sort((one, other) => one - other);
  const steps = answered.slice(1).map((trip, at) => Math.abs(trip - (answered[at] ?? trip)));
  return {
    roundTripMillis: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    jitterMillis: Math.round(steps.reduce((sum, step) => sum + step, 0) / (steps.length || 1)),
    lossPercent: Math.round(lossPercent * 10) / 10,
  };
}

/**
 * Sends echoes over a socket of its own and times their answers.
 *
 * @param ticket for the point's session
 * @param onprogress how much of it is done, 0 to 1
 */
export async function echoes(
  ticket: string,
  signal: AbortSignal,
  onprogress: (share: number) => void,
): Promise<Echoed> {
  const socket = await opened(ticket, signal);
  const trips: (number | null)[] = Array.from({ length: ECHOES }, () => null);
  const under = new Map<string, { at: number; number: number }>();
  try {
    await new Promise<void>((done, failed) => {
      let sent = 0;
      let answered = 0;
      let closing: ReturnType<typeof setTimeout> | undefined;
      socket.onmessage = ({ data }) => {
        const { type, id } = JSON.parse(String(data)) as { type: string; id?: string };
        const echo = type === 'ack' && id ? under.get(id) : undefined;
        if (!echo || !id) return;
        under.delete(id);
        const trip = performance.now() - echo.at;
        trips[echo.number] = trip < LOST_AFTER ? trip : null;
        if (++answered === ECHOES) finish();
      };
      const sending = setInterval(() => {
        const id = newId();
        under.set(id, { at: performance.now(), number: sent });
        socket.send(JSON.stringify({ type: 'line.echo', id }));
        onprogress(++sent / ECHOES);
        if (sent === ECHOES) {
          clearInterval(sending);
          closing = setTimeout(finish, LOST_AFTER);
        }
      }, APART);
      const finish = () => {
        clearInterval(sending);
        clearTimeout(closing);
        done();
      };
      // What was not answered by then is lost.
      socket.onclose = finish;
      signal.addEventListener('abort', () => {
        clearInterval(sending);
        clearTimeout(closing);
        failed(signal.reason);
      });
    });
    return judged(trips);
  } finally {
    socket.onclose = null;
    socket.close();
  }
}

function opened(ticket: string, signal: AbortSignal): Promise<WebSocket> {
  const { protocol, host } = location;
  const query = new URLSearchParams({ ticket, protocol: '1' });
  const socket = new WebSocket(`${protocol.replace('http', 'ws')}//${host}/live?${query}`);
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      socket.close();
      failed(new Error('the socket did not open'));
    }, OPENS_WITHIN);
    socket.onopen = () => {
      clearTimeout(timer);
      done(socket);
    };
    socket.onerror = () => {
      clearTimeout(timer);
      failed(new Error('the socket did not open'));
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      socket.close();
      failed(signal.reason);
    });
  });
}
