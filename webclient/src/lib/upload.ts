import { Problem } from './problem.ts';

/**
 * Sends a file as it is and answers what the server answers, or throws a Problem as `api` does. Not
 * `fetch`, which does not tell how much has gone.
 */
export function upload<T>(
  path: string,
  file: Blob,
  onsent: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.upload.addEventListener('progress', ({ loaded }) => onsent(loaded));
    request.addEventListener('error', () => reject(new Problem('client.offline')));
    request.addEventListener('abort', () => reject(signal?.reason));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as T);
      else reject(problemOf(request));
    });
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function problemOf({ response, status }: XMLHttpRequest): Problem {
  const { code, params, requestId } = response ?? {};
  return new Problem(code ?? 'client.unexpected', status, params ?? {}, requestId);
}
