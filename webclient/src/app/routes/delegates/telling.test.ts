import { afterEach, expect, test, vi } from 'vitest';
import { telling } from './telling.ts';

afterEach(() => vi.unstubAllGlobals());

function answers(...parts: object[]) {
  const asked: { batchId: string }[] = [];
  vi.stubGlobal('fetch', (_: unknown, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)));
    return Promise.resolve(Response.json(parts.shift()));
  });
  return asked;
}

test('it goes on under one number until nobody is left', async () => {
  const asked = answers({ sent: 200, left: 30 }, { sent: 30, left: 0 });
  const sending = telling('/api/x', { language: 'vi', message: null }, 230);
  await sending.run();
  expect(sending.done).toBe(230);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.batchId).toBe(asked[0]?.batchId);
});

test('it ends where nothing more can be sent', async () => {
  const asked = answers({ sent: 0, left: 3 });
  await telling('/api/x', { language: 'vi', message: null }, 3).run();
  expect(asked).toHaveLength(1);
});
