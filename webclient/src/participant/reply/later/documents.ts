import { Problem } from '#lib/problem.ts';

/** A scan may have ten megabytes, and the line of a telephone is slow. */
const TIMEOUT = 120_000;

/**
 * Gives an official document to the device as a file, as it is at this moment: a scan that came
 * since the page was opened is what is saved.
 */
export async function saveDocument(token: string, id: string): Promise<void> {
  const response = await fetched(token, id);
  if (!response.ok) {
    const { code, params, requestId } = await response.json().catch(() => ({}));
    throw new Problem(code ?? 'client.unexpected', response.status, params ?? {}, requestId);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition'));
  link.click();
  URL.revokeObjectURL(address);
}

async function fetched(token: string, id: string): Promise<Response> {
  try {
    return await fetch(`/api/invitation-replies/documents/${encodeURIComponent(id)}`, {
      method: 'POST',
      // The token stays out of the address: addresses are logged.
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (thrown) {
    const timedOut = thrown instanceof DOMException && thrown.name === 'TimeoutError';
    throw new Problem(timedOut ? 'client.timeout' : 'client.offline');
  }
}

/** As the server calls it, in ASCII. */
export function fileName(disposition: string | null): string {
  return /filename="([\w.-]+)"/.exec(disposition ?? '')?.[1] ?? 'van-ban.pdf';
}
