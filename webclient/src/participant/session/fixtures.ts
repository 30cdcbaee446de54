import type { Asking, OwnQuestion } from '#lib/questions/model.ts';
import type { JoinView, Participant } from './model.ts';

/** A session, and somebody in it. */
export const view: JoinView = {
  sessionId: 's',
  eventTitle: 'Bộ trưởng gặp gỡ nhà giáo',
  eventState: 'LIVE',
  number: 1,
  title: 'Buổi 1',
  startsAt: '2023-08-15T01:00:00Z',
  endsAt: '2023-08-15T04:30:00Z',
  place: null,
  state: 'LIVE',
};
export const me: Participant = {
  participantId: 'p',
  sessionId: 's',
  name: 'Nguyễn Thị Ánh',
  school: 'THPT Hướng Hoá',
  provinceCode: '45',
  provinceName: 'Quảng Trị',
};
export const asking: Asking = {
  open: true,
  beforeStart: false,
  afterEnd: false,
  mostOpen: 3,
  mostInAll: null,
  pauseSeconds: 0,
  mostVotes: 2,
  hiddenAllowed: true,
};
export const seen: OwnQuestion = {
  id: 'q1',
  text: 'Câu hỏi đã có người xem',
  state: 'SUBMITTED',
  rejection: null,
  votes: 0,
  askedAt: '2023-08-15T01:00:00Z',
  seenAt: '2023-08-15T01:00:05Z',
  hidden: { opened: null },
  handling: null,
};

/** What the server answers to each request of the page. */
export function answersOfServer(): Record<string, unknown> {
  return {
    '/api/join/4F7KX2NP': view,
    '/api/participants/me': me,
    '/api/live/tickets': { ticket: 't' },
    '/api/sessions/s/questions/published': {
      revision: 5,
      sessionState: 'LIVE',
      items: [],
      voted: [],
      total: 0,
    },
    '/api/sessions/s/polls/published': { revision: 5, items: [], own: [] },
    '/api/sessions/s/floor/mine': {
      revision: 5,
      mayAsk: true,
      items: [],
      queue: { waiting: 0, speaking: null, next: [] },
    },
    '/api/sessions/s/show/current': {
      revision: 5,
      item: {
        title: 'Hỏi đáp',
        startsAt: '2023-08-15T01:30:00Z',
        minutes: 60,
        startedAt: '2023-08-15T01:31:00Z',
      },
    },
    '/api/sessions/s/questions/mine': { revision: 5, asking, votesLeft: 1, items: [seen] },
  };
}
