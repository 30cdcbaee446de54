import { afterEach, expect, test, vi } from 'vitest';
import { Courier } from './courier.ts';
import { person, telephone } from './fixtures.ts';
import type { Entry, Result } from './model.ts';

/** A server that keeps admissions by their id, and whose answers can be lost. */
class Server {
  readonly kept = new Map<string, Entry>();
  readonly seen: string[] = [];
  losesAnswers = false;
  signedIn = true;
  linkEnded = false;

  fetch = async (url: string, { method, body }: RequestInit): Promise<Response> => {
    const { pathname } = new URL(url, 'http://localhost');
    this.seen.push(`${method} ${pathname}`);
    if (pathname === '/api/links/enter') return this.#enter();
    if (!this.signedIn) return problem(401, 'access.not_signed_in');
    if (pathname === '/api/door/news') return json(NEWS);
    if (pathname === '/api/door/admissions') return this.#sync(JSON.parse(String(body)).entries);
    return json({});
  };

  #enter(): Response {
    if (this.linkEnded) return problem(404, 'link.ended');
    this.signedIn = true;
    return json({});
  }

  #sync(entries: Entry[]): Response {
    const results: Result[] = entries.map((entry) => {
      this.kept.set(entry.id, entry);
      return { id: entry.id, outcome: 'IN', firstAt: null, firstPlace: null };
    });
    if (this.losesAnswers) throw new TypeError('the line broke');
    return json({ results });
  }
}

const NEWS = {
  now: '2026-11-20T00:30:00Z',
  until: '2099-01-01T00:00:00Z',
  epoch: 1,
  changes: [],
  more: false,
  digests: {},
};

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}

function problem(status: number, code: string): Response {
  const headers = { 'Content-Type': 'application/problem+json' };
  return new Response(JSON.stringify({ code }), { status, headers });
}

async function atTheDoor() {
  const server = new Server();
  vi.stubGlobal('fetch', server.fetch);
  const guests = await Promise.all(Array.from({ length: 120 }, (_, i) => person(`Đại biểu ${i}`)));
  const { desk, again } = await telephone(guests);
  const [first] = guests;
  if (!first) throw new Error('nobody is invited');
  return { server, guests, first, desk, again, courier: new Courier(desk, () => undefined) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllTimers();
});

test('what waits is sent in its order, in batches, and then waits no more', async () => {
  const { server, guests, desk, courier } = await atTheDoor();
  for (const guest of guests) await desk.admit(guest, 'SCANNED');
  await courier.go();
  expect(courier.line).toBe('ONLINE');
  expect(desk.waiting).toEqual([]);
  expect([...server.kept.values()].map(({ delegateId }) => delegateId)).toEqual(
    guests.map(({ id }) => id),
  );
  expect(server.seen.filter((one) => one.startsWith('POST'))).toHaveLength(2);
});

test('after a lost answer everything is sent again under the same ids', async () => {
  const { server, first, desk, again, courier } = await atTheDoor();
  await desk.admit(first, 'SCANNED');
  server.losesAnswers = true;
  await courier.go();
  expect(courier.line).toBe('OFFLINE');
  expect(desk.waiting).toHaveLength(1);

  server.losesAnswers = false;
  const opened = await again();
  await new Courier(opened, () => undefined).go();
  expect(opened.waiting).toEqual([]);
  expect(server.kept.size).toBe(1);
});

test('a sign-in that is over is renewed by the link', async () => {
  const { server, first, desk, courier } = await atTheDoor();
  server.signedIn = false;
  await desk.admit(first, 'SCANNED');
  await courier.go();
  expect(courier.line).toBe('ONLINE');
  expect(server.kept.size).toBe(1);
});

test('a link that was revoked takes the names away and keeps what waits', async () => {
  const { server, first, desk, courier } = await atTheDoor();
  server.signedIn = false;
  server.linkEnded = true;
  await desk.admit(first, 'SCANNED');
  await courier.go();
  expect(courier.line).toBe('ENDED');
  expect(desk.door).toBeNull();
  expect(desk.waiting).toHaveLength(1);
});
