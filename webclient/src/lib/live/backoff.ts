const SHORTEST = 500;
const LONGEST = 30_000;
/** After close code 4429 the server wants to be left alone for a while. */
const PATIENCE = 5_000;

/**
 * Full jitter: a whole country that lost one server must not come back in one instant.
 * Returns milliseconds to wait before the given attempt (0 is the first).
 */
export function backoff(attempt: number, patient: boolean, random: () => number): number {
  const ceiling = Math.min(LONGEST, 2 * SHORTEST * 2 ** attempt);
  const delay = SHORTEST + random() * (ceiling - SHORTEST);
  return patient ? Math.max(delay, PATIENCE + random() * PATIENCE) : delay;
}
