// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { api, onUnauthenticated } from './api.ts';
import { Problem } from './problem.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let handle: Handler;
let requests: string[];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  onUnauthenticated(() => false);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function json(response: ServerResponse, status: number, body: unknown) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const thrown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (thrown instanceof Problem) return thrown;
  throw new Error('no problem was thrown', { cause: thrown });
}

test('a body goes out as JSON and the answer comes back read', async () => {
  handle = async (request, response) => {
    expect(request.headers['content-type']).toBe('application/json');
    json(response, 201, { received: JSON.parse(await text(request)) });
  };
  const answer = await api.post(`${base}/api/events`, { title: 'Bộ trưởng gặp gỡ nhà giáo' });
  expect(answer).toEqual({ received: { title: 'Bộ trưởng gặp gỡ nhà giáo' } });
});

test('search parameters are encoded, and those without a value are left out', async () => {
  handle = (_request, response) => json(response, 200, []);
  await api.get(`${base}/api/units`, {
    query: { name: 'Đà Nẵng', page: 0, kind: '', parent: null },
  });
  expect(requests).toEqual(['GET /api/units?name=%C4%90%C3%A0+N%E1%BA%B5ng&page=0']);
});

test('204 is an answer without content', async () => {
  handle = (_request, response) => response.writeHead(204).end();
  expect(await api.delete(`${base}/api/events/1`)).toBeUndefined();
});

test('a refusal becomes a problem with code, params, request id and status', async () => {
  handle = (_request, response) =>
    json(response, 409, { code: 'event.not_draft', params: { state: 'live' }, requestId: 'r-1' });
  const problem = await problemOf(api.post(`${base}/api/events/1/publish`));
  expect(problem).toMatchObject({
    code: 'event.not_draft',
    params: { state: 'live' },
    requestId: 'r-1',
    status: 409,
  });
});

test('an error page of something in between is an unexpected problem', async () => {
  handle = (_request, response) => response.writeHead(413).end('<html>Too large</html>');
  const problem = await problemOf(api.post(`${base}/api/events`, {}));
  expect(problem).toMatchObject({ code: 'client.unexpected', status: 413 });
});

test('a GET is tried again while the server is away for a moment', async () => {
  handle = (_request, response) =>
    requests.length < 3 ? response.writeHead(503).end() : json(response, 200, 'there');
  expect(await api.get(`${base}/api/me`)).toBe('there');
  expect(requests).toHaveLength(3);
});

test('a POST is never sent twice', async () => {
  handle = (_request, response) => response.writeHead(503).end();
  expect((await problemOf(api.post(`${base}/api/events`, {}))).status).toBe(503);
  expect(requests).toHaveLength(1);
});

test('a server that does not answer in time is a time-out', async () => {
  handle = () => undefined;
  const problem = await problemOf(api.post(`${base}/api/events`, {}, { timeout: 50 }));
  expect(problem.code).toBe('client.timeout');
});

test('a server that cannot be reached is an offline problem', async () => {
  await new Promise((closed) => server.close(closed));
  const problem = await problemOf(api.post(`${base}/api/events`, {}));
  expect(problem).toMatchObject({ code: 'client.offline', status: 0 });
});

test('an abort by the caller is no problem to show', async () => {
  handle = () => undefined;
  const controller = new AbortController();
  const answer = api.get(`${base}/api/me`, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.not.toBeInstanceOf(Problem);
});

test('whoever wants to know hears that the server forgot who is asking', async () => {
  let heard = 0;
  onUnauthenticated(() => ++heard > 9);
  handle = (_request, response) => json(response, 401, { code: 'access.not_signed_in' });
  await problemOf(api.get(`${base}/api/me`));
  expect(heard).toBe(1);
  await problemOf(api.get(`${base}/api/me`, { anonymous: true }));
  expect(heard).toBe(1);
});

test('what found nobody goes once more when the person is back, whatever it was', async () => {
  let signedIn = false;
  let comeBack: (back: boolean) => void = () => undefined;
  onUnauthenticated(() => new Promise((back) => (comeBack = back)));
  handle = (_request, response) =>
    signedIn ? json(response, 201, 'saved') : json(response, 401, { code: 'access.not_signed_in' });
  const saved = api.post(`${base}/api/events`, { title: 'Hội nghị' });
  await expect.poll(() => requests).toHaveLength(1);
  signedIn = true;
  comeBack(true);
  expect(await saved).toBe('saved');
  expect(requests).toEqual(['POST /api/events', 'POST /api/events']);
});
