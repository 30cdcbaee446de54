import { beforeEach, expect, test } from 'vitest';
import { Room } from './room.ts';
import { RoomView } from './roomview.ts';

const me = {
  participantId: 'p',
  sessionId: 's',
  name: 'Nguyễn Thị Ánh',
  school: 'THPT Hướng Hoá',
  provinceCode: '45',
  provinceName: 'Quảng Trị',
};

let room: Room;
let view: RoomView;
const link = () => view.element.querySelector('a');

beforeEach(() => {
  room = new Room({ sessionId: 's', participantId: 'p', state: 'LIVE' }, () => undefined);
  view = new RoomView(room, me, '4F7KX2NP');
});

function show(changes: Partial<Room>) {
  Object.assign(room, changes);
  view.update();
}

test('the way to the feedback form appears when it is open after the session', () => {
  show({ sessionState: 'CLOSED' });
  expect(link()).toBeNull();
  show({ feedback: 'OPEN' });
  expect(link()?.textContent).toBe('Góp ý về phiên họp');
  expect(link()?.getAttribute('href')).toBe('/feedback?session=s');
});

test('a session that goes on again is for questions, not for feedback', () => {
  show({ sessionState: 'CLOSED', feedback: 'OPEN' });
  show({ sessionState: 'LIVE' });
  expect(link()).toBeNull();
  expect(view.element.querySelector('textarea')).not.toBeNull();
});

test('who has answered is thanked and not asked again', () => {
  show({ sessionState: 'CLOSED', feedback: 'ANSWERED' });
  expect(link()).toBeNull();
  expect(view.element.textContent).toContain('Đã nhận góp ý của thầy cô.');
});

test('nobody is told to ask in a session that is over', () => {
  show({ sessionState: 'CLOSED', loaded: true });
  expect(view.element.textContent).toContain('Chưa có câu hỏi nào được duyệt.');
  expect(view.element.textContent).not.toContain('Hãy gửi câu hỏi đầu tiên');
});
