import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import problems from '#lib/problems/en.json' with { type: 'json' };
import messages from './en.json' with { type: 'json' };
import ownProblems from './problems/en.json' with { type: 'json' };
import { answersOfServer, asking, seen, view } from './fixtures.ts';
import { Page } from './page.ts';
import { Room } from './room.ts';
import { takeUpLanguage } from './words.ts';

let answers: Record<string, unknown> | null;
let pages: Page[];

/** Opens the page behind the join link, and lets what it asks be answered. */
async function opened(): Promise<HTMLElement> {
  const element = document.createElement('div');
  const page = new Page(element, '4F7KX2NP');
  pages.push(page);
  void page.open();
  await vi.advanceTimersByTimeAsync(10_000);
  return element;
}

class Socket {
  onmessage: ((event: { data: string }) => void) | null = null;
  constructor() {
    setTimeout(() => {
      const welcome = { type: 'welcome', protocol: 1, revision: 5, at: '2023-08-15T01:00:00Z' };
      this.onmessage?.({ data: JSON.stringify(welcome) });
    });
  }
  send(): void {
    return undefined;
  }
  close(): void {
    return undefined;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  pages = [];
  localStorage.setItem('introduction', '{}');
  answers = answersOfServer();
  vi.stubGlobal('WebSocket', Socket);
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = answers?.[address.split('?')[0] ?? ''];
    if (!answer) throw new TypeError('no line');
    return Response.json(answer);
  });
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that was opened once opens again without a line, with all it knew', async () => {
  await opened();
  answers = null;
  const element = await opened();
  const words = element.textContent ?? '';
  expect(words).toContain('Bộ trưởng gặp gỡ nhà giáo');
  expect(words).toContain('Câu hỏi đã có người xem');
  expect(words).toContain('Người điều hành đã xem');
  expect(words).toContain('Ẩn danh');
  expect(words).toContain('Thầy cô còn 1 lượt ủng hộ');
  expect(words).toContain('Mất kết nối');
  expect(element.querySelector('textarea')).not.toBeNull();
});

test('the page says what is on now', async () => {
  const element = await opened();
  expect(element.textContent).toContain('Hiện tại: Hỏi đáp · 08:31 – 09:31 · bắt đầu chậm 1 phút');
});

test('whose sign-in has ended is asked to come in again, and nothing is remembered', async () => {
  await opened();
  vi.stubGlobal('fetch', async (address: string) =>
    address.startsWith('/api/join')
      ? Response.json(address.endsWith('provinces') ? [] : view)
      : Response.json({ code: 'access.not_signed_in' }, { status: 401 }),
  );
  const element = await opened();
  expect(element.querySelector('input[autocomplete=name]')).not.toBeNull();
  expect(localStorage.getItem('entrance:4F7KX2NP')).toBeNull();
});

test('a question that the server has told of already stands there once', () => {
  const room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  room.ask('Câu hỏi gửi lúc chập chờn', false);
  expect(room.unsent).toHaveLength(1);
  room.own = [{ ...seen, text: 'Câu hỏi gửi lúc chập chờn' }];
  expect(room.unsent).toHaveLength(0);
});

test('it stands there once whatever the phone’s clock says, and what the server tidied up', () => {
  const room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  room.own = [{ ...seen, text: 'Bao giờ?', askedAt: '2023-08-15T01:00:00Z' }];
  vi.setSystemTime('2031-01-01T00:00:00Z');
  room.ask('Bao giờ?', false);
  // Asked before, in the same words: that is another question.
  expect(room.unsent).toHaveLength(1);
  const told = { ...seen, id: 'q2', text: 'Bao giờ?', askedAt: '2023-08-15T01:00:00.5Z' };
  room.own = [told, ...room.own];
  expect(room.unsent).toHaveLength(0);
  room.ask('Lương\u200B  và phụ cấp?', false);
  const tidied = { text: 'Lương và phụ cấp?', askedAt: '2023-08-15T01:00:01Z' };
  room.own = [{ ...seen, id: 'q3', ...tidied }, ...room.own];
  expect(room.unsent).toHaveLength(0);
});

// Rule Q24.
test('support is counted down at once, and a new limit is worked out from what was given', async () => {
  const room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  Object.assign(room, { asking, votesLeft: 1 });
  const question = { ...seen, askerName: null, askerSchool: null, provinceName: null };
  room.support({ ...question, id: 'q9' }, true);
  expect(room.votesLeft).toBe(0);
  room.support({ ...question, id: 'q9' }, true);
  expect(room.votesLeft).toBe(0);
  room.support({ ...question, id: 'q9' }, false);
  expect(room.votesLeft).toBe(1);
});

test('the head of the page is small for whoever is in, and has all of it when it is opened', async () => {
  const element = await opened();
  const head = element.querySelector('details.session');
  expect(head?.hasAttribute('open')).toBe(false);
  expect(head?.querySelector('summary')?.textContent).toBe('Đang diễn raBộ trưởng gặp gỡ nhà giáo');
  expect(head?.textContent).toContain('Nguyễn Thị Ánh · THPT Hướng Hoá · Quảng Trị');
});

const ENGLISH = {
  '/src/participant/session/en.json': messages,
  '/src/participant/session/problems/en.json': ownProblems,
  '/src/lib/problems/en.json': problems,
};

test('English words that do not come keep no page back, and are asked for again on the button', async () => {
  localStorage.setItem('language', 'en');
  const { fetch } = globalThis;
  // A line that takes everything and gives nothing.
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const ready = vi.fn();
  void takeUpLanguage().then(ready);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(ready).toHaveBeenCalled();
  vi.stubGlobal('fetch', fetch);
  const element = await opened();
  expect(element.textContent).toContain('Câu hỏi của thầy cô');
  const button = () => element.querySelector<HTMLElement>('header button');
  button()?.click();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(element.textContent).toContain('Câu hỏi của thầy cô');
  expect(element.querySelector('[role=alert]')?.textContent).toBe('');
  Object.assign(answers ?? {}, ENGLISH);
  button()?.click();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(element.textContent).toContain('Your question');
  button()?.click();
  await vi.advanceTimersByTimeAsync(1_000);
});

test('the page is read in English by whoever chose it before, and on its button', async () => {
  localStorage.setItem('language', 'en');
  Object.assign(answers ?? {}, ENGLISH);
  await takeUpLanguage();
  const element = await opened();
  expect(element.textContent).toContain('Your question');
  const other = () => element.querySelector<HTMLElement>('header button');
  other()?.click();
  await vi.waitFor(() => expect(element.textContent).toContain('Câu hỏi của thầy cô'));
  expect(document.documentElement.lang).toBe('vi');
  expect(localStorage.getItem('language')).toBe('vi');
});
