import { afterEach, expect, test, vi } from 'vitest';
import { download, megabits, upload } from './load.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Every transfer takes so many milliseconds, by size. */
function line(millisOf: (bytes: number) => number, answer = 200) {
  let now = 0;
  const sizes: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    const bytes = init?.body
      ? (init.body as Blob).size
      : Number(new URL(path, 'http://x').searchParams.get('bytes'));
    sizes.push(bytes);
    now += millisOf(bytes);
    if (answer !== 200)
      return Response.json(
        { code: 'linetest.busy' },
        { status: answer, headers: { 'Content-Type': 'application/problem+json' } },
      );
    return init?.body ? Response.json({ bytes }) : new Response(new Uint8Array(bytes));
  });
  return sizes;
}

test('a megabyte in a second is 8.4 megabits', () => {
  expect(megabits(1_048_576, 1_000)).toBe(8.4);
});

test('a fast line is timed by the large transfer', async () => {
  const sizes = line((bytes) => bytes / 1_048.576);
  await expect(download(new AbortController().signal)).resolves.toBe(8.4);
  expect(sizes).toEqual([262_144, 4_194_304]);
});

test('a slow line is spared the large one', async () => {
  const sizes = line(() => 2_000);
  await expect(upload(new AbortController().signal)).resolves.toBe(1);
  expect(sizes).toEqual([262_144]);
});

test('what the server refuses is thrown in its words', async () => {
  line(() => 1, 409);
  await expect(download(new AbortController().signal)).rejects.toMatchObject({
    code: 'linetest.busy',
  });
});
