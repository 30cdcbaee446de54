import { api, problemOf } from '#lib/api.ts';

/** Two seconds of what a room needs, four times over; the server's largest. */
const BYTES = 4 * 1024 * 1024;

/** A first small transfer says whether a large one would take minutes. */
const PROBE = 256 * 1024;
const SLOW = 1_000;

/** Two thirds of what the server bears. */
const GIVE_UP = 20_000;

const PATH = '/api/line-test/load';

/** Megabits a second. */
export function megabits(bytes: number, millis: number): number {
  return Math.round((bytes * 8) / Math.max(millis, 1) / 100) / 10;
}

/** How fast bytes come; throws the server's Problem. */
export function download(signal: AbortSignal): Promise<number> {
  return speed(signal, async (bytes, until) => {
    const answer = await fetch(`${PATH}?bytes=${bytes}`, { signal: until, cache: 'no-store' });
    if (!answer.ok) throw await problemOf(answer);
    return (await answer.arrayBuffer()).byteLength;
  });
}

/** How fast bytes go; throws the server's Problem. */
export function upload(signal: AbortSignal): Promise<number> {
  return speed(signal, async (bytes, until) => {
    await api.post(PATH, noise(bytes), { signal: until, timeout: GIVE_UP });
    return bytes;
  });
}

async function speed(
  signal: AbortSignal,
  transfer: (bytes: number, until: AbortSignal) => Promise<number>,
): Promise<number> {
  const timed = async (bytes: number) => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(GIVE_UP)]);
    const begun = performance.now();
    const moved = await transfer(bytes, until);
    const millis = performance.now() - begun;
    return { millis, speed: megabits(moved, millis) };
  };
  const probe = await timed(PROBE);
  // Of a slow line the small one has said enough.
  return probe.millis > SLOW ? probe.speed : (await timed(BYTES)).speed;
}

/** What no line on the way can compress. */
function noise(bytes: number): Blob {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let left = bytes; left > 0; left -= 65_536)
    blocks.push(crypto.getRandomValues(new Uint8Array(Math.min(left, 65_536))));
  return new Blob(blocks);
}
