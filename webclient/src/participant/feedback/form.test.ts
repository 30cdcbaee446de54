import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget, give, keep, kept, type AskedFeedbackForm } from './form.ts';

const form: AskedFeedbackForm = {
  id: 'f',
  eventTitle: 'Hội nghị',
  sessionTitle: 'Phiên toàn thể',
  title: 'Phiếu góp ý',
  intro: null,
  state: 'OPEN',
  answered: false,
  fields: [
    { id: 'a', kind: 'SCALE', labelVi: 'Mức nào?', labelEn: null, required: true, options: [] },
    { id: 'b', kind: 'TEXT', labelVi: 'Đề xuất', labelEn: null, required: false, options: [] },
  ],
};

const [one, other] = [{ token: 'aaa' }, { token: 'bbb' }];
let sent: { answer: { responseId: string; answers: unknown[] } }[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return new Response(null, { status: 204 });
  });
});

afterEach(() => vi.unstubAllGlobals());

test('however often it is tried, it is one response', async () => {
  await give(one, form, { a: '4' });
  await give(one, form, { a: '4' });
  expect(sent[0]?.answer.responseId).toBe(sent[1]?.answer.responseId);
});

test('two who answer in one browser by their own links give two responses', async () => {
  await give(one, form, { a: '4' });
  await give(other, form, { a: '5' });
  expect(sent[0]?.answer.responseId).not.toBe(sent[1]?.answer.responseId);
});

test('only what was filled in is sent', async () => {
  await give(one, form, { a: '4', b: '  ' });
  expect(sent[0]?.answer.answers).toEqual([{ fieldId: 'a', number: 4, text: null }]);
});

test('what is filled in is kept for who filled it in, until it is sent', () => {
  keep(one, form, { b: 'Nên có hai buổi' });
  expect(kept(one, form)).toEqual({ b: 'Nên có hai buổi' });
  expect(kept(other, form)).toEqual({});
  expect(kept({ session: 's' }, form)).toEqual({});
  forget(one, form);
  expect(kept(one, form)).toEqual({});
});

test('the token of a link is written down nowhere', async () => {
  keep(one, form, { b: 'Nên có hai buổi' });
  await give(one, form, { a: '4' });
  expect(Object.keys(localStorage).join()).not.toContain('aaa');
});
