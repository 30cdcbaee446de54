import { api } from '#lib/api.ts';

interface Sent {
  batchId: string;
  sent: number;
  left: number;
}

/** A request tells some hundreds of organizations and may take that long. */
const TIMEOUT = 60_000;

/**
 * Tells or reminds organizations part by part, until nobody is left: what was sent is never sent
 * again. Throws what the server refuses; asked again it goes on.
 */
export async function tellAll(
  path: string,
  words: { language: 'vi' | 'en'; message: string | null },
  told: (sent: number) => void,
): Promise<void> {
  let batchId: string | null = null;
  for (;;) {
    const part: Sent = await api.post(path, { ...words, batchId }, { timeout: TIMEOUT });
    batchId = part.batchId;
    told(part.sent);
    if (part.left === 0 || part.sent === 0) return;
  }
}
