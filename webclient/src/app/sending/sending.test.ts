import { afterEach, expect, test, vi } from 'vitest';
import { after, Sending } from './sending.svelte.ts';

interface Answer {
  invited: number;
  next: string | null;
}

interface Sent {
  language: string;
  batchId: string;
  after?: string;
}

/** The server's answers, one for each request; what was sent is kept. */
function answering(...answers: (Answer | number)[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    const answer = answers[sent.length - 1];
    return typeof answer === 'number'
      ? Response.json({ code: 'request.internal' }, { status: answer })
      : Response.json(answer);
  });
  return sent;
}

function sending(): Sending<Answer> {
  return new Sending<Answer>('/api/x', { language: 'vi' }, 310, ({ invited, next }) => ({
    done: invited,
    next: after(next),
  }));
}

afterEach(() => vi.unstubAllGlobals());

test('part follows part under one number until everybody has been seen to', async () => {
  const sent = answering({ invited: 300, next: 'p300' }, { invited: 10, next: null });
  const one = sending();
  await one.run();
  expect(one.done).toBe(310);
  expect(sent).toMatchObject([{ language: 'vi' }, { language: 'vi', after: 'p300' }]);
  expect(sent[0]).not.toHaveProperty('after');
  expect(new Set(sent.map(({ batchId }) => batchId)).size).toBe(1);
});

test('a part that is asked for again after a failure keeps its number and its place', async () => {
  const sent = answering({ invited: 300, next: 'p300' }, 500, { invited: 10, next: null });
  const one = sending();
  await expect(one.run()).rejects.toMatchObject({ code: 'request.internal' });
  expect(one.done).toBe(300);
  await one.run();
  expect(one.done).toBe(310);
  expect(sent.map((part) => part.after)).toEqual([undefined, 'p300', 'p300']);
  expect(new Set(sent.map(({ batchId }) => batchId)).size).toBe(1);
});

test('stopped, it ends after the part that is under way', async () => {
  const sent = answering({ invited: 300, next: 'p300' });
  const one = sending();
  const running = one.run();
  one.stop();
  await running;
  expect(sent).toHaveLength(1);
  expect(one.done).toBe(300);
});
