import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { fileName, saveDocument } from './documents.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file is called as the server calls it, and never by anything that leads elsewhere', () => {
  expect(fileName('attachment; filename="09-GM-BGDDT.pdf"')).toBe('09-GM-BGDDT.pdf');
  expect(fileName('attachment; filename="../x.pdf"')).toBe('van-ban.pdf');
  expect(fileName(null)).toBe('van-ban.pdf');
});

test('the token goes in the body, and a refusal is said as such', async () => {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(body)) });
    return Response.json({ code: 'invitation.document_gone' }, { status: 404 });
  });
  await expect(saveDocument('secret', 'd1')).rejects.toMatchObject({
    code: 'invitation.document_gone',
    status: 404,
  });
  expect(asked).toEqual([
    { path: '/api/invitation-replies/documents/d1', body: { token: 'secret' } },
  ]);
});

test('a broken line is no refusal', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('failed to fetch');
  });
  await expect(saveDocument('secret', 'd1')).rejects.toEqual(new Problem('client.offline'));
});
