import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Invitation } from '../invitation.ts';
import Answered from './Answered.svelte';
import { changesOf } from './moved.ts';

const INVITATION: Invitation = {
  language: 'vi',
  eventTitle: 'Gặp gỡ nhà giáo',
  sessionNumber: 1,
  sessionTitle: 'Phiên khai mạc',
  startsAt: '2026-11-24T02:00:00Z',
  endsAt: '2026-11-24T04:30:00Z',
  place: 'Trụ sở Bộ',
  form: 'HYBRID',
  kind: 'DELEGATE',
  pointName: null,
  recipientName: 'Nguyễn Thị Hoa',
  recipientPosition: null,
  unitName: null,
  groupName: null,
  message: null,
  reply: 'ACCEPTED',
  note: 'Đi cùng hai người',
  repliedAt: '2026-11-20T01:01:00Z',
  answeredFor: null,
  maySubstitute: true,
  substitute: null,
  substituteUnreachable: false,
  documents: [],
  mayAnswer: true,
};
const BEFORE = {
  startsAt: '2026-11-24T01:00:00Z',
  endsAt: '2026-11-24T04:30:00Z',
  place: 'Trụ sở Bộ',
  point: null,
};

let asked: { path: string; body: Record<string, unknown> }[];
let answers: Response[];

beforeEach(() => {
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(body)) });
    return answers.shift() ?? Response.json(INVITATION);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(changes: Partial<Invitation>) {
  const ontaken = vi.fn();
  render(Answered, { token: 'secret', invitation: { ...INVITATION, ...changes }, ontaken });
  return ontaken;
}

const heading = () => screen.getByRole('heading').textContent;
const press = (name: string) => screen.getByRole('button', { name }).click();

test('an answer to what holds simply stands', () => {
  shown({});
  expect(heading()).toBe('Ông/bà sẽ tham dự');
  expect(screen.queryByRole('button')).toBeNull();
});

test('an answer from before the change says what changed, and is confirmed by one press', async () => {
  const ontaken = shown({ answeredFor: BEFORE });
  expect(heading()).toBe('Đã trả lời trước khi thời gian hoặc địa điểm thay đổi');
  expect(screen.getByText(/^Thời gian: trước là 08:00 – 11:30.*nay là 09:00 – 11:30/)).toBeTruthy();
  expect(screen.queryByText(/^Nơi dự:/)).toBeNull();

  press('Vẫn tham dự');

  await vi.waitFor(() => expect(ontaken).toHaveBeenCalledWith(INVITATION));
  expect(asked).toEqual([
    {
      path: '/api/invitation-replies',
      body: {
        token: 'secret',
        answer: 'ACCEPTED',
        note: 'Đi cùng hai người',
        seen: {
          repliedAt: INVITATION.repliedAt,
          startsAt: INVITATION.startsAt,
          endsAt: INVITATION.endsAt,
          place: 'Trụ sở Bộ',
          pointName: null,
        },
      },
    },
  ]);
});

test('a colleague who answered meanwhile is not written over, and is shown', async () => {
  answers = [
    Response.json({ code: 'invitation.changed_meanwhile' }, { status: 409 }),
    Response.json({ ...INVITATION, reply: 'DECLINED' }),
  ];
  const ontaken = shown({ answeredFor: BEFORE });
  press('Vẫn tham dự');
  await vi.waitFor(() => expect(ontaken).toHaveBeenCalledOnce());
  expect(ontaken.mock.calls[0]?.[0]).toMatchObject({ reply: 'DECLINED' });
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/invitation-replies',
    '/api/invitation-replies/look',
  ]);
});

test('whoever proposed somebody else reads that it waits, and that a letter needs an address', () => {
  shown({ substitute: 'Lê Thị Thay', substituteUnreachable: true });
  expect(heading()).toBe('Lê Thị Thay đang chờ được xác nhận đi thay');
  expect(screen.getByText(/^Chưa có địa chỉ thư điện tử của Lê Thị Thay/)).toBeTruthy();
});

test('a delegate who was moved reads where, and a point is where it was', () => {
  const moved = { ...INVITATION, ...BEFORE, pointName: 'Quảng Trị', answeredFor: BEFORE };
  expect(changesOf(moved, 'điểm cầu trung tâm')).toEqual([
    { what: 'place', before: 'Trụ sở Bộ', now: 'Quảng Trị' },
  ]);
  expect(changesOf({ ...moved, kind: 'POINT' }, '')).toEqual([]);
});
