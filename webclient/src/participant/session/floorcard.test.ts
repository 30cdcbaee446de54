import { beforeEach, expect, test } from 'vitest';
import type { OwnRequest } from '#lib/floor/model.ts';
import { FloorCard } from './floorcard.ts';
import { Room } from './room.ts';

const asked: OwnRequest = {
  id: 'r',
  state: 'WAITING',
  topic: 'Chế độ cho giáo viên dạy lớp ghép',
  speakerName: 'Nguyễn Thị Ánh',
  note: null,
  pointId: null,
  pointName: null,
  provinceName: 'Quảng Trị',
  byHost: false,
  askedAt: '2023-08-15T01:00:00Z',
  declinedReason: null,
  place: 3,
  placeIsExact: true,
  heldBackBy: null,
  decidedBy: 'PROVINCE_ROTATION',
  moved: null,
};

let room: Room;
let card: FloorCard;

beforeEach(() => {
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  card = new FloorCard(room, 'Nguyễn Thị Ánh');
  card.update();
});

const words = () => card.element.textContent;
const press = (name: string) =>
  [...card.element.querySelectorAll('button')]
    .find((button) => button.textContent?.includes(name))
    ?.click();

function told(changes: Partial<OwnRequest>) {
  room.floor.apply({
    type: 'floor.own',
    revision: 1,
    at: asked.askedAt,
    request: { ...asked, ...changes },
  });
  card.update();
}

// Rule W10.
test('whoever waits reads the own place and what put them there, in calm words', () => {
  told({});
  expect(words()).toContain('Thứ 3 trong danh sách chờ');
  expect(words()).toContain('Các tỉnh luân phiên');
  told({
    place: 40,
    placeIsExact: false,
    moved: { kind: 'NEXT', places: 0, reason: 'Lịch của Bộ trưởng' },
  });
  expect(words()).toContain('Khoảng thứ 40');
  expect(words()).toContain('Ban tổ chức điều chỉnh: Lịch của Bộ trưởng');
  told({ heldBackBy: 'POINT_READY' });
  expect(words()).toContain('Điểm cầu chưa sẵn sàng');
  expect(words()).not.toContain('Các tỉnh luân phiên');
});

test('a call is said at once, and a refusal with its reason', () => {
  told({ state: 'CALLED', place: null });
  expect(words()).toContain('Mời thầy cô chuẩn bị phát biểu');
  told({ state: 'DECLINED', place: null, declinedReason: 'Hết giờ' });
  expect(words()).toContain('Lý do: Hết giờ');
  expect(words()).toContain('Xin phát biểu');
});

// Rule W2.
test('only one request is open, and none is offered in a session that is over', () => {
  expect(words()).toContain('Xin phát biểu');
  told({});
  expect(words()).not.toContain('Xin phát biểu');
  told({ state: 'DONE', place: null });
  room.sessionState = 'CLOSED';
  card.update();
  expect(words()).not.toContain('Xin phát biểu');
});

test('a request can be taken back until the session is over', () => {
  told({});
  expect(words()).toContain('Rút đề nghị');
  room.sessionState = 'CLOSED';
  card.update();
  expect(words()).toContain(asked.topic);
  expect(words()).not.toContain('Rút đề nghị');
});

test('what is being written stays while the queue moves on', () => {
  press('Xin phát biểu');
  const topic = card.element.querySelector('input');
  if (topic) topic.value = 'Đang viết dở';
  room.floor.apply({
    type: 'floor.queue',
    revision: 2,
    at: asked.askedAt,
    queue: {
      waiting: 2,
      speaking: null,
      called: [{ provinceName: 'Nghệ An', pointName: null }],
      next: [{ provinceName: 'Hà Giang', pointName: null }],
    },
  });
  card.update();
  expect(card.element.querySelector('input')).toBe(topic);
  expect(words()).toContain('Tiếp theo: Nghệ An, Hà Giang. Đang chờ: 2.');
});
