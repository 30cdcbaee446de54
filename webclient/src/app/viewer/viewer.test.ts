import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { api } from '#lib/api.ts';
import { viewer, type Me } from './viewer.svelte.ts';

const ME: Me = {
  kind: 'account',
  id: 'a',
  name: 'Điều hành',
  email: 'dieuhanh@demo.example',
  locale: null,
  roles: [],
};

let signedIn: Me | null;
let asked: string[];

beforeEach(() => {
  signedIn = null;
  asked = [];
  viewer.me = ME;
  viewer.asksAgain = true;
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    asked.push(`${method} ${address}`);
    if (address === '/api/sign-in') {
      signedIn = ME;
      return new Response(null, { status: 204 });
    }
    if (!signedIn) return Response.json({ code: 'access.not_signed_in' }, { status: 401 });
    return Response.json(address === '/api/me' ? signedIn : 'saved');
  });
});

afterEach(() => {
  viewer.giveUp();
  viewer.me = undefined;
  viewer.asksAgain = false;
  vi.unstubAllGlobals();
});

test('what somebody was doing when the sign-in ended goes on when they are back, once', async () => {
  const saved = api.post('/api/events', { title: 'Hội nghị' });
  await vi.waitFor(() => expect(viewer.forgotten).toBe(true));
  expect(viewer.me).toEqual(ME);
  await viewer.signInAgain('mật khẩu');
  expect(await saved).toBe('saved');
  expect(viewer.forgotten).toBe(false);
  expect(asked.filter((request) => request === 'POST /api/events')).toHaveLength(2);
});

test('signing in by another window counts as well', async () => {
  const saved = api.post('/api/events', {});
  await vi.waitFor(() => expect(viewer.forgotten).toBe(true));
  await viewer.lookAgain();
  expect(viewer.forgotten).toBe(true);
  signedIn = ME;
  await viewer.lookAgain();
  expect(await saved).toBe('saved');
});

test('whoever gives up is nobody, and what waited is refused', async () => {
  const saved = api.post('/api/events', {});
  await vi.waitFor(() => expect(viewer.forgotten).toBe(true));
  viewer.giveUp();
  await expect(saved).rejects.toMatchObject({ code: 'access.not_signed_in' });
  expect(viewer.me).toBeNull();
});

test('a guest, and a screen that nobody sits at, is not asked for a password', async () => {
  viewer.me = { ...ME, kind: 'guest', email: null };
  await expect(api.get('/api/events')).rejects.toMatchObject({ status: 401 });
  expect(viewer.me).toBeNull();
  viewer.me = ME;
  viewer.asksAgain = false;
  await expect(api.get('/api/events')).rejects.toMatchObject({ status: 401 });
  expect(viewer.forgotten).toBe(false);
});
