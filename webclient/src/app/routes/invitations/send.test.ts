import { afterEach, expect, test, vi } from 'vitest';
import { Sending } from './send.ts';
import type { Order } from './types.ts';

const ORDER: Order = {
  selection: { levels: ['PROVINCE'] },
  language: 'vi',
  message: null,
  withDocument: false,
};

/** The server's answers, one for each request; what was sent is kept. */
function answering(...answers: (object | number)[]): object[] {
  const sent: object[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    const answer = answers[sent.length - 1];
    return typeof answer === 'number'
      ? Response.json({ code: 'request.internal' }, { status: answer })
      : Response.json(answer);
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

test('part follows part in one batch until everybody has been seen to', async () => {
  const sent = answering(
    { batchId: 'b', invited: 300, leftOut: 0, next: 'p300' },
    { batchId: 'b', invited: 10, leftOut: 1, next: null },
  );
  let invited = 0;
  await new Sending('s', ORDER, (part) => (invited += part)).run();
  expect(invited).toBe(310);
  expect(sent).toMatchObject([
    { batchId: null, after: null },
    { batchId: 'b', after: 'p300' },
  ]);
});

test('after a failure it goes on where it stood', async () => {
  const sent = answering({ batchId: 'b', invited: 300, leftOut: 0, next: 'p300' }, 500, {
    batchId: 'b',
    invited: 10,
    leftOut: 0,
    next: null,
  });
  let invited = 0;
  const sending = new Sending('s', ORDER, (part) => (invited += part));
  await expect(sending.run()).rejects.toMatchObject({ code: 'request.internal' });
  await sending.run();
  expect(invited).toBe(310);
  expect(sent[2]).toMatchObject({ after: 'p300' });
});

test('stopped, it ends after the part that is under way', async () => {
  const sent = answering({ batchId: 'b', invited: 300, leftOut: 0, next: 'p300' });
  const sending: Sending = new Sending('s', ORDER, () => sending.stop());
  await sending.run();
  expect(sent).toHaveLength(1);
});
