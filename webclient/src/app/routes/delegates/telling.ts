import { Sending } from '../../sending/sending.svelte.ts';

interface Sent {
  sent: number;
  /** Organizations for which one is still due. */
  left: number;
}

/** Tells or reminds organizations, until nobody is left, or none of those who are can be told. */
export function telling(
  path: string,
  words: { language: 'vi' | 'en'; message: string | null },
  total: number,
): Sending<Sent> {
  return new Sending<Sent>(path, words, total, ({ sent, left }) => ({
    done: sent,
    next: left === 0 || sent === 0 ? null : {},
  }));
}
