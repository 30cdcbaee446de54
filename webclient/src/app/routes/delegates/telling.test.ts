import { afterEach, expect, test, vi } from 'vitest';
import { tellAll } from './telling.ts';

afterEach(() => vi.unstubAllGlobals());

function answers(...parts: object[]) {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_: unknown, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)));
    return Promise.resolve(
      new Response(JSON.stringify(parts.shift()), {
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
  return asked;
}

test('it goes on with the same batch until nobody is left', async () => {
  const asked = answers({ batchId: 'b', sent: 200, left: 30 }, { batchId: 'b', sent: 30, left: 0 });
  let told = 0;
  await tellAll('/api/x', { language: 'vi', message: null }, (sent) => (told += sent));
  expect(told).toBe(230);
  expect(asked).toMatchObject([{ batchId: null }, { batchId: 'b' }]);
});

test('it ends where nothing more can be sent', async () => {
  const asked = answers({ batchId: 'b', sent: 0, left: 3 });
  await tellAll('/api/x', { language: 'vi', message: null }, () => undefined);
  expect(asked).toHaveLength(1);
});
