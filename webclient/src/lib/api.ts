import { Problem } from './problem.ts';

export interface Options {
  /** Search parameters; undefined, null and '' are left out. */
  query?: Record<string, string | number | boolean | null | undefined>;
  signal?: AbortSignal;
  /** Milliseconds until `client.timeout`. */
  timeout?: number;
  /** Whoever asks may well be nobody: 401 is an answer like any other. */
  anonymous?: boolean;
}

const TIMEOUT = 15_000;
const RETRIES = 2;
const RETRYABLE = [502, 503, 504];

type WhoIsBack = () => boolean | Promise<boolean>;

let unauthenticated: WhoIsBack = () => false;

/**
 * Called whenever the server no longer knows who is asking (401). It answers, as late as it likes,
 * whether the same person is known again: the request, of which nothing was done, then goes once more.
 */
export function onUnauthenticated(listener: WhoIsBack): void {
  unauthenticated = listener;
}

/**
 * The server's HTTP interface. Answers JSON (undefined for 204) or throws a Problem; an abort by the
 * caller's signal is thrown on as it is. A file (Blob) goes as it is, all else as JSON. Only GET is retried: nothing is sent twice by accident.
 * Against forged requests the server compares Origin and Sec-Fetch-Site, so no token is needed.
 */
export const api = {
  get: <T>(path: string, options?: Options) => request<T>('GET', path, undefined, options),
  post: <T = void>(path: string, body?: unknown, options?: Options) =>
    request<T>('POST', path, body, options),
  put: <T = void>(path: string, body?: unknown, options?: Options) =>
    request<T>('PUT', path, body, options),
  patch: <T = void>(path: string, body?: unknown, options?: Options) =>
    request<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: Options) =>
    request<T>('DELETE', path, undefined, options),
};

async function request<T>(method: string, path: string, body: unknown, options: Options = {}) {
  for (let attempt = 0; ; attempt++) {
    try {
      return (await attemptOnce(method, path, body, options)) as T;
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      if (thrown.status === 401 && !options.anonymous && (await unauthenticated())) continue;
      const again = method === 'GET' && attempt < RETRIES && isPassing(thrown);
      if (!again) throw thrown;
      await pause(200 * 2 ** attempt * (1 + Math.random()), options.signal);
    }
  }
}

function isPassing(problem: Problem): boolean {
  return problem.code === 'client.offline' || RETRYABLE.includes(problem.status);
}

async function attemptOnce(method: string, path: string, body: unknown, options: Options) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), options.timeout ?? TIMEOUT);
  const abort = () => limit.abort();
  options.signal?.throwIfAborted();
  options.signal?.addEventListener('abort', abort);
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const file = body instanceof Blob;
  if (body !== undefined)
    headers['Content-Type'] = file ? 'application/octet-stream' : 'application/json';
  try {
    const response = await fetch(path + search(options.query), {
      method,
      headers,
      body: body === undefined ? null : file ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: limit.signal,
    });
    if (!response.ok) throw await problemOf(response);
    if (response.status === 204) return undefined;
    return await response.json();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (options.signal?.aborted) throw thrown;
    if (limit.signal.aborted) throw new Problem('client.timeout');
    // A broken body is no broken line: say so instead of blaming the network.
    throw thrown instanceof SyntaxError ? Problem.of(thrown) : new Problem('client.offline');
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
}

/** What a server said that refused; for requests whose answer is no JSON. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return new Problem('client.unexpected', response.status);
  const { code, params, requestId } = await response.json();
  return new Problem(code ?? 'client.unexpected', response.status, params ?? {}, requestId);
}

function search(query: Options['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const filled = given.filter(([, value]) => value !== '');
  if (filled.length === 0) return '';
  return `?${new URLSearchParams(filled.map(([name, value]) => [name, String(value)]))}`;
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
