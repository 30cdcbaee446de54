import { afterEach, expect, test, vi } from 'vitest';
import type { Desk } from './desk.ts';
import { door, LAN_PASS, parts, person, telephone } from './fixtures.ts';
import type { Change, News } from './model.ts';
import { hashOf } from './passcode.ts';

function news(changes: Change[], more: Partial<News> = {}): News {
  const now = '2026-11-20T00:45:00Z';
  return { now, until: door.until, epoch: 1, changes, more: false, digests: {}, ...more };
}

async function lan(more = {}) {
  return person('Nguyễn Thị Lan', { hash: await hashOf(LAN_PASS), ...more });
}

afterEach(() => {
  vi.useRealTimers();
});

const kind = async (desk: Desk, typed: string) => (await desk.judge(typed)).kind;

test('a pass of the list is welcome once, and known as in afterwards', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
  await desk.admit(guest, 'SCANNED');
  const verdict = await desk.judge(LAN_PASS.toLowerCase());
  expect(verdict).toMatchObject({
    kind: 'ALREADY_IN',
    presence: { place: 'Cửa chính', waiting: true },
  });
  expect(desk.figures).toEqual({ expected: 1, in: 1, walkIns: 0 });
});

test('what was noted is there again after the page was closed', async () => {
  const guest = await lan();
  const { desk, again } = await telephone([guest]);
  await desk.admit(guest, 'SCANNED');
  await desk.admitWalkIn({ name: 'Trần Nam', unit: 'Báo', phone: null });
  const opened = await again();
  expect(opened.waiting.map(({ name }) => name)).toEqual(['Nguyễn Thị Lan', 'Trần Nam']);
  expect(await kind(opened, LAN_PASS)).toBe('ALREADY_IN');
  expect(opened.figures).toEqual({ expected: 1, in: 1, walkIns: 1 });
});

test('whom this telephone let in last stands there after the page was closed, and can be undone', async () => {
  const guest = await lan();
  const { desk, again } = await telephone([guest]);
  const id = await desk.admit(guest, 'SCANNED');
  await desk.acknowledge(
    [...desk.waiting],
    [{ id, outcome: 'IN', firstAt: null, firstPlace: null }],
  );
  await desk.admitWalkIn({ name: 'Trần Nam', unit: null, phone: null });
  const opened = await again();
  expect(opened.noted.map(({ name }) => name)).toEqual(['Trần Nam', 'Nguyễn Thị Lan']);

  await opened.undo(id, guest.name);

  expect(await kind(opened, LAN_PASS)).toBe('WELCOME');
  expect((await again()).noted).toMatchObject([{ undone: false }, { id, undone: true }]);
});

test('only the last ten stand there, and none once the link has ended or the rehearsal was wiped', async () => {
  const { desk, again } = await telephone([]);
  for (let i = 0; i < 12; i++)
    await desk.admitWalkIn({ name: `Khách ${i}`, unit: null, phone: null });
  const opened = await again();
  expect(opened.noted).toHaveLength(10);
  expect(opened.noted[0]?.name).toBe('Khách 11');
  await opened.takeNews(news([], { epoch: 2 }));
  expect(opened.noted).toEqual([]);
  await opened.admitWalkIn({ name: 'Khách sau', unit: null, phone: null });
  expect((await again()).noted).toHaveLength(1);
  await opened.forgetList();
  expect((await again()).noted).toEqual([]);
});

test('passes of another session, of another event, damaged and foreign codes are told apart', async () => {
  const { desk } = await telephone([await lan()]);
  expect(await kind(desk, `DC1.4F7KX2NP.${'0'.repeat(26)}0`)).toBe('DAMAGED');
  const golden = 'DC1.ZZZZZZZZ.ZZZZZZZZZZZZZZZZZZZZZZZZZZ';
  const checked = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((check) => golden + check);
  const kinds = await Promise.all(checked.map((code) => kind(desk, code)));
  expect(kinds.filter((one) => one === 'OTHER_EVENT')).toHaveLength(1);
  expect(kinds.filter((one) => one === 'DAMAGED')).toHaveLength(31);
  expect(await kind(desk, 'https://example.org')).toBe('NO_PASS');
  const other = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map(
    (check) => `DC1.4F7KX2NP.${'0'.repeat(26)}${check}`,
  );
  const verdicts = await Promise.all(other.map((code) => desk.judge(code)));
  expect(verdicts.filter(({ kind: one }) => one === 'OTHER_SESSION')).toMatchObject([
    { session: { number: 2 } },
  ]);
});

test('whoever was withdrawn, replaced, or sits elsewhere is not simply welcome', async () => {
  const hash = await hashOf(LAN_PASS);
  for (const [state, expected] of [
    ['WITHDRAWN', 'WITHDRAWN'],
    ['REPLACED', 'REPLACED'],
    ['PROPOSED', 'PROPOSED'],
  ] as const) {
    const { desk } = await telephone([await lan({ state })]);
    expect(await kind(desk, LAN_PASS)).toBe(expected);
  }
  const { desk } = await telephone([await lan({ pointId: 'p', pointName: 'Quảng Trị', hash })]);
  expect(await kind(desk, LAN_PASS)).toBe('OTHER_ROOM');
});

test('a room is known by its id, whatever it is called by now, and whoever sits in the main one is a stranger', async () => {
  const room = { ...door, pointId: 'p', pointName: 'Quảng Trị' };
  const renamed = await lan({ pointId: 'p', pointName: 'Sở GD&ĐT Quảng Trị' });
  const main = await person('Trần Quốc Nam');
  const alike = await person('Lò Thị Ánh', { pointId: 'q', pointName: 'Quảng Trị' });
  const { desk } = await telephone([renamed, main, alike], room);
  expect(desk.judgePerson(renamed.id).kind).toBe('WELCOME');
  expect(desk.judgePerson(main.id).kind).toBe('OTHER_ROOM');
  expect(desk.judgePerson(alike.id).kind).toBe('OTHER_ROOM');
});

test('a pass that was made worthless is not on the list any more', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  await desk.takeParts(parts([{ ...guest, hash: await hashOf('another serial') }]));
  expect(await kind(desk, LAN_PASS)).toBe('NOT_ON_LIST');
});

test('an old pass says that it was replaced, and opens nothing by itself', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  const renewed = { ...guest, hash: await hashOf('a new pass'), former: [guest.hash] };
  await desk.takeParts(parts([renewed]));
  expect(await desk.judge(LAN_PASS)).toMatchObject({
    kind: 'RENEWED',
    person: { name: 'Nguyễn Thị Lan' },
  });
  await desk.admit(renewed, 'SEARCHED');
  expect(await kind(desk, LAN_PASS)).toBe('ALREADY_IN');
});

test('whoever declined or never answered is welcome all the same, and counts', async () => {
  for (const answered of ['DECLINED', 'NOT_YET', 'TENTATIVE', 'NOT_INVITED'] as const) {
    const guest = await lan({ answered });
    const { desk } = await telephone([guest]);
    expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
    await desk.admit(guest, 'SCANNED');
    expect(desk.figures).toEqual({ expected: 1, in: 1, walkIns: 0 });
  }
});

test('what another door noted is known, and the first by time is shown', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  await desk.admit(guest, 'SCANNED');
  await desk.takeNews(
    news([
      {
        number: 1,
        id: 'x',
        delegateId: guest.id,
        counts: true,
        at: '2020-01-01T00:41:00Z',
        place: 'Cửa phụ',
      },
    ]),
  );
  expect(desk.presence(guest.id)).toMatchObject({ place: 'Cửa phụ', waiting: false });
  expect(desk.figures.in).toBe(1);
});

test('undoing takes back what waits and what the server has already', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  const id = await desk.admit(guest, 'SCANNED');
  await desk.acknowledge(
    [...desk.waiting],
    [{ id, outcome: 'IN', firstAt: null, firstPlace: null }],
  );
  expect(desk.waiting).toEqual([]);
  expect(await kind(desk, LAN_PASS)).toBe('ALREADY_IN');
  await desk.undo(id, guest.name);
  await desk.undo(id, guest.name);
  expect(desk.waiting).toHaveLength(1);
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
  await desk.acknowledge(
    [...desk.waiting],
    [{ id, outcome: 'UNDONE', firstAt: null, firstPlace: null }],
  );
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
  expect(desk.figures.in).toBe(0);
});

test('a wiped rehearsal leaves nothing of what was practised', async () => {
  const guest = await lan();
  const { desk } = await telephone([guest]);
  const id = await desk.admit(guest, 'SCANNED');
  await desk.acknowledge(
    [...desk.waiting],
    [{ id, outcome: 'IN', firstAt: null, firstPlace: null }],
  );
  await desk.takeNews(news([], { epoch: 2 }));
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
  expect(desk.state).toMatchObject({ epoch: 2, lastChange: 0 });
});

test('names are found without accents, by the beginnings of words, and by the unit', async () => {
  const { desk } = await telephone([
    await lan(),
    await person('Đặng Văn Đức', { unit: 'Sở GD&ĐT Quảng Trị' }),
  ]);
  const found = (query: string) => desk.search(query).map(({ name }) => name);
  expect(found('lan nguyen')).toEqual(['Nguyễn Thị Lan']);
  expect(found('dang duc')).toEqual(['Đặng Văn Đức']);
  expect(found('quang tri')).toEqual(['Đặng Văn Đức']);
  expect(found('an')).toEqual([]);
  expect(found('  ')).toEqual([]);
});

test('five thousand delegates are searched and judged in no time', async () => {
  const many = await Promise.all(
    Array.from({ length: 5_000 }, (_, i) => person(`Nguyễn Văn Người ${i}`)),
  );
  const { desk } = await telephone([...many, await lan()]);
  const begun = performance.now();
  expect(desk.search('nguoi 4999')).toHaveLength(1);
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
  expect(performance.now() - begun).toBeLessThan(500);
});

test('when the link has ended the names go, and the link, and what waits stays', async () => {
  const guest = await lan();
  const { desk, again, kept } = await telephone([guest]);
  await desk.admit(guest, 'SCANNED');
  await desk.forgetList();
  expect(await kept()).toMatchObject({ state: null, token: null, parts: [], changes: [] });
  const opened = await again();
  expect(opened.search('lan')).toEqual([]);
  expect(opened.door).toBeNull();
  expect(opened.waiting).toHaveLength(1);
});

test('what was never sent is kept for a week after the end of its link, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-20T01:00:00Z') });
  const guest = await lan();
  const { desk, again, kept } = await telephone([guest], {
    ...door,
    until: '2026-11-21T00:00:00Z',
  });
  await desk.admitWalkIn({ name: 'Trần Nam', unit: null, phone: '0912345678' });
  await desk.forgetList();
  vi.setSystemTime('2026-11-27T23:59:00Z');
  expect((await again()).waiting).toHaveLength(1);
  vi.setSystemTime('2026-11-28T00:01:00Z');
  expect((await again()).waiting).toEqual([]);
  expect((await kept()).waiting).toEqual([]);
});

test('an entry that the server refused is dropped by undoing it, and nothing is sent for it', async () => {
  const guest = await lan();
  const { desk, again } = await telephone([guest]);
  const id = await desk.admit(guest, 'SCANNED');
  await desk.refuse([...desk.waiting]);
  expect((await again()).waiting).toMatchObject([{ refused: true }]);
  await desk.undo(id, guest.name);
  expect((await again()).waiting).toEqual([]);
  expect((await again()).noted).toMatchObject([{ undone: true }]);
  expect(await kind(desk, LAN_PASS)).toBe('WELCOME');
});

test('two tabs that note at the same moment do not write over each other', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T01:00:00Z') });
  const guest = await lan();
  const { desk, again, kept } = await telephone([guest]);
  const other = await again();
  await desk.admitWalkIn({ name: 'Trần Nam', unit: null, phone: null });
  await expect(other.admit(guest, 'SCANNED')).rejects.toBeTruthy();
  expect(other.waiting).toEqual([]);
  expect((await kept()).waiting.map(({ name }) => name)).toEqual(['Trần Nam']);
});
