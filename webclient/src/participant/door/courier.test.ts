import { afterEach, expect, test, vi } from 'vitest';
import { Courier } from './courier.ts';
import { door, person, telephone } from './fixtures.ts';
import type { Entry, Result } from './model.ts';

/** A server that keeps admissions by their id, and whose answers can be lost. */
class Server {
  readonly kept = new Map<string, Entry>();
  readonly seen: string[] = [];
  losesAnswers = false;
  signedIn = true;
  linkEnded = false;
  line = true;
  /** The ids of entries that it cannot take. */
  readonly refuses = new Set<string>();

  fetch = async (url: string, { method, body }: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (!this.line) throw new TypeError('there is no line');
    this.seen.push(`${method} ${pathname}${searchParams.has('anew') ? ' anew' : ''}`);
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
    const wrong = entries.flatMap(({ id }, place) => (this.refuses.has(id) ? [place] : []));
    if (wrong.length > 0) {
      const fields = Object.fromEntries(
        wrong.map((place) => [`entries[${place}].walkIn.phone`, 'PhoneNumber']),
      );
      return problem(400, 'request.invalid_fields', { fields });
    }
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

function problem(status: number, code: string, params = {}): Response {
  const headers = { 'Content-Type': 'application/problem+json' };
  return new Response(JSON.stringify({ code, params }), { status, headers });
}

async function atTheDoor(at = door) {
  const server = new Server();
  vi.stubGlobal('fetch', server.fetch);
  const guests = await Promise.all(Array.from({ length: 120 }, (_, i) => person(`Đại biểu ${i}`)));
  const { desk, again, kept } = await telephone(guests, at);
  const [first] = guests;
  if (!first) throw new Error('nobody is invited');
  return { server, guests, first, desk, again, kept, courier: new Courier(desk, () => undefined) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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

test('an entry that the server cannot take is named, and all others go on', async () => {
  const { server, guests, desk, courier, again } = await atTheDoor();
  for (const guest of guests.slice(0, 3)) await desk.admit(guest, 'SCANNED');
  const [, wrong] = desk.waiting;
  if (!wrong) throw new Error('nothing was noted');
  server.refuses.add(wrong.entry.id);
  await courier.go();
  expect(courier.line).toBe('ONLINE');
  expect(server.kept.size).toBe(2);
  expect((await again()).waiting).toMatchObject([{ name: 'Đại biểu 1', refused: true }]);

  const sent = server.seen.filter((one) => one.startsWith('POST')).length;
  await courier.go();
  expect(server.seen.filter((one) => one.startsWith('POST'))).toHaveLength(sent);

  server.refuses.clear();
  await desk.tryAgain();
  await courier.go();
  expect(server.kept.size).toBe(3);
  expect(desk.waiting).toEqual([]);
});

test('without a line the names go when the link is over, and nothing of them is left', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-20T00:30:00Z') });
  const { server, first, desk, kept, courier } = await atTheDoor({
    ...door,
    until: '2026-11-20T17:00:00Z',
  });
  await desk.admit(first, 'SCANNED');
  server.line = false;
  vi.setSystemTime('2026-11-20T16:59:00Z');
  await courier.go();
  expect(courier.line).toBe('OFFLINE');
  expect(desk.search('dai bieu')).not.toEqual([]);

  vi.setSystemTime('2026-11-20T17:00:01Z');
  await courier.go();
  expect(courier.line).toBe('ENDED');
  expect(desk.search('dai bieu')).toEqual([]);
  expect(await kept()).toMatchObject({ state: null, token: null, parts: [], changes: [] });
  expect(desk.waiting).toHaveLength(1);
});

test('a link that holds longer than this telephone knew keeps its list', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-20T00:30:00Z') });
  const { desk, courier } = await atTheDoor({ ...door, until: '2026-11-20T17:00:00Z' });
  vi.setSystemTime('2026-11-20T18:00:00Z');
  expect(desk.left).toBeLessThan(0);
  await courier.go();
  expect(courier.line).toBe('ONLINE');
  expect(desk.left).toBeGreaterThan(0);
  expect(desk.search('dai bieu')).not.toEqual([]);
});

test('where somebody is not on the list, that of this moment is asked for', async () => {
  const { server, courier } = await atTheDoor();
  await courier.go();
  await courier.lookAnew();
  await courier.go();
  expect(server.seen.filter((one) => one.includes('news'))).toEqual([
    'GET /api/door/news',
    'GET /api/door/news anew',
    'GET /api/door/news',
  ]);
});
