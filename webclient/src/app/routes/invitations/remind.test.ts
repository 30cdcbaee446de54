import { afterEach, expect, test, vi } from 'vitest';
import { Reminders, type Whom } from './remind.ts';

const WHOM: Whom = { answers: ['NOT_YET'], kind: null, group: null, province: null };

afterEach(() => vi.unstubAllGlobals());

test('a part that is asked for again after a broken line keeps its number and its place', async () => {
  const sent: { batchId: string; after: string | null }[] = [];
  const answers = [{ reminded: 300, next: 'i300' }, 500, { reminded: 2, next: null }];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    const answer = answers[sent.length - 1];
    return typeof answer === 'number'
      ? Response.json({ code: 'request.internal' }, { status: answer })
      : Response.json(answer);
  });
  let reminded = 0;
  const reminders = new Reminders('s', WHOM, true, (part) => (reminded += part));

  await expect(reminders.run()).rejects.toThrow();
  await reminders.run();

  expect(reminded).toBe(302);
  expect(sent.map(({ after }) => after)).toEqual([null, 'i300', 'i300']);
  expect(new Set(sent.map(({ batchId }) => batchId)).size).toBe(1);
});
