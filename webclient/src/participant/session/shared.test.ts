import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fact, passes } from '#lib/live/fixtures.ts';
import { me, Server } from './fixtures.ts';
import { Page } from './page.ts';

/** One phone, several people one after another, or one person before and after a rehearsal. */
const CODE = '4F7KX2NP';
const next = { ...me, participantId: 'p2', name: 'Trần Văn Bình' };
const INTRODUCTION = JSON.stringify({ name: me.name, school: me.school, provinceCode: '45' });
const WAITING = 'Câu hỏi còn chờ gửi';
const WRITTEN = 'Câu hỏi đang viết dở';

let server: Server;

const field = (page: HTMLElement) => page.querySelector('textarea') as HTMLTextAreaElement;
const form = (page: HTMLElement) => page.querySelector('input[autocomplete=name]');
const button = (page: HTMLElement, words: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
const kept = () => Object.entries(localStorage).map((entry) => entry.join(' '));
const sent = () => server.sockets.flatMap((socket) => socket.sent).map(({ text }) => text);

async function opens(): Promise<HTMLElement> {
  const page = document.createElement('div');
  document.body.append(page);
  void new Page(page, CODE).open();
  await passes(100);
  return page;
}

function writes(page: HTMLElement, text: string) {
  field(page).value = text;
  field(page).dispatchEvent(new Event('input'));
}

/** Asks one question that stays on the phone, and begins another. */
function asksWithoutLine(page: HTMLElement) {
  writes(page, WAITING);
  button(page, 'Gửi câu hỏi')?.click();
  writes(page, WRITTEN);
}

/** Says who they are, and is let in as this participant. */
async function comesIn(page: HTMLElement, participant: typeof me) {
  server.answers[`POST /api/join/${CODE}`] = participant;
  server.signsIn(participant);
  button(page, 'Vào buổi gặp gỡ')?.click();
  await passes(100);
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  localStorage.setItem('introduction', INTRODUCTION);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Rule R7.
test('what was practised is gone from the phone once it is wiped', async () => {
  const page = await opens();
  await server.welcomes();
  server.socket.ends(1006);
  asksWithoutLine(page);
  await passes(10_000);
  expect(kept().join()).toContain(WAITING);
  expect(kept().join()).toContain(WRITTEN);
  expect(kept().join()).toContain('room:');

  server.socket.welcomes(5);
  server.signsOut();
  const wiped = fact('session.wiped', 20_040);
  server.socket.says({ type: 'facts', revision: 20_040, facts: [wiped] });
  expect(kept()).toEqual([`introduction ${INTRODUCTION}`]);
  await passes(3_000);
  expect(form(page)).not.toBeNull();
  await passes(60_000);
  dispatchEvent(new Event('pagehide'));
  expect(kept()).toEqual([`introduction ${INTRODUCTION}`]);
});

// Rule M9.
test('what was practised is not sent by a phone that missed the wiping', async () => {
  const page = await opens();
  asksWithoutLine(page);
  await passes(10_000);
  server.signsOut();
  server.socket.ends(1006);
  await passes(60_000);
  expect(form(page)).not.toBeNull();

  await comesIn(page, { ...me, participantId: 'p2' });
  await server.welcomes();
  expect(field(page).value).toBe('');
  expect(page.textContent).not.toContain(WAITING);
  expect(sent()).toEqual([]);
  expect(kept().join()).not.toContain(WAITING);
  expect(kept().join()).not.toContain(WRITTEN);
});

// Rule M9.
test('the next person on the phone neither sees nor sends what the first one left', async () => {
  asksWithoutLine(await opens());
  await passes(10_000);
  server.signsOut();
  const page = await opens();
  await comesIn(page, next);
  await server.welcomes();
  expect(page.textContent).toContain('Trần Văn Bình');
  expect(page.textContent).not.toContain(WAITING);
  expect(field(page).value).toBe('');
  expect(sent()).toEqual([]);
});

test('who comes in again as the same participant finds all that was left', async () => {
  asksWithoutLine(await opens());
  server.answers['/api/participants/me'] = { ...me, sessionId: 'another' };
  const page = await opens();
  expect(form(page)).not.toBeNull();
  await comesIn(page, me);
  expect(page.textContent).toContain(WAITING);
  expect(field(page).value).toBe(WRITTEN);
});

test('another window follows whoever has come in by this one', async () => {
  const old = await opens();
  asksWithoutLine(old);
  server.signsOut();
  const page = await opens();
  await comesIn(page, next);
  dispatchEvent(new StorageEvent('storage', { key: `entrance:${CODE}` }));
  await passes(100);
  expect(old.textContent).toContain('Trần Văn Bình');
  expect(old.textContent).not.toContain(WAITING);
  expect(field(old).value).toBe('');
  expect(localStorage.getItem(`entrance:${CODE}`)).toContain('p2');
});

test('what a page from before has kept is taken over by whom it was kept for', async () => {
  const command = { type: 'question.ask', text: WAITING, hidden: false };
  localStorage.setItem(
    `entrance:${CODE}`,
    JSON.stringify({ view: server.answers[`/api/join/${CODE}`], me }),
  );
  localStorage.setItem('draft:s', WRITTEN);
  localStorage.setItem('hidden:s', '1');
  localStorage.setItem('outbox:s:c1', JSON.stringify({ id: 'c1', command, at: 1 }));
  const page = await opens();
  expect(field(page).value).toBe(WRITTEN);
  await server.welcomes();
  expect(server.socket.sent).toEqual([{ ...command, id: 'c1' }]);
  expect(Object.keys(localStorage).filter((key) => /^\w+:s(:c1)?$/.test(key))).toEqual([]);
});

test('what a page from before has kept is not the next person’s', async () => {
  localStorage.setItem('draft:s', WRITTEN);
  localStorage.setItem(
    'outbox:s:c1',
    JSON.stringify({ id: 'c1', command: { type: 'question.ask', text: WAITING }, at: 1 }),
  );
  server.signsOut();
  const page = await opens();
  await comesIn(page, next);
  await server.welcomes();
  expect(field(page).value).toBe('');
  expect(sent()).toEqual([]);
  expect(kept().join()).not.toContain(WAITING);
});
