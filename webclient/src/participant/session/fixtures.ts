import { vi } from 'vitest';
import { HandSocket, passes } from '#lib/live/fixtures.ts';
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
    '/api/join/4F7KX2NP/provinces': [{ code: '45', name: 'Quảng Trị', formerly: [] }],
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
      queue: { waiting: 0, speaking: null, called: [], next: [] },
    },
    '/api/sessions/s/show/current': {
      revision: 5,
      item: {
        title: 'Hỏi đáp',
        startsAt: '2023-08-15T01:30:00Z',
        minutes: 60,
        startedAt: '2023-08-15T01:31:00Z',
        endsAt: '2023-08-15T02:31:00Z',
      },
    },
    '/api/sessions/s/questions/mine': { revision: 5, asking, votesLeft: 1, items: [seen] },
  };
}

/** The server as the page meets it: what it answers at each address, and the lines to it. */
export class Server {
  readonly sockets: HandSocket[] = [];
  answers = answersOfServer();

  constructor() {
    const { sockets } = this;
    vi.stubGlobal(
      'WebSocket',
      class extends HandSocket {
        constructor(url: string) {
          super(url);
          sockets.push(this);
        }
      },
    );
    vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
      const path = address.split('?')[0] ?? '';
      const answer = this.answers[`${init?.method} ${path}`] ?? this.answers[path];
      if (answer === undefined) throw new TypeError('no line');
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    });
  }

  /** The line that was opened last. */
  get socket(): HandSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }

  async welcomes(): Promise<void> {
    await passes(1_000);
    this.socket.welcomes(5);
    await passes(0);
  }

  /** From now on who asks is nobody that it knows. */
  signsOut(): void {
    const signedOut = Response.json({ code: 'access.not_signed_in' }, { status: 401 });
    this.answers['/api/participants/me'] = signedOut;
    this.answers['/api/live/tickets'] = signedOut;
  }

  /** From now on who asks is this participant. */
  signsIn(participant: Participant): void {
    this.answers['/api/participants/me'] = participant;
    this.answers['/api/live/tickets'] = { ticket: 't' };
  }
}
