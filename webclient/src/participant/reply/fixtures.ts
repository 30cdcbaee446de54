import type { Invitation } from './invitation.ts';

/** Of tests: a point that has not answered. */
export const UNANSWERED: Invitation = {
  language: 'vi',
  eventTitle: 'Gặp gỡ nhà giáo',
  sessionNumber: 1,
  sessionTitle: 'Phiên khai mạc',
  startsAt: '2026-11-24T02:00:00Z',
  endsAt: '2026-11-24T04:30:00Z',
  place: 'Trụ sở Bộ',
  form: 'HYBRID',
  kind: 'POINT',
  pointName: 'Quảng Trị',
  recipientName: null,
  recipientPosition: null,
  unitName: null,
  groupName: null,
  message: null,
  reply: null,
  note: null,
  repliedAt: null,
  answeredFor: null,
  maySubstitute: true,
  substitute: null,
  substituteUnreachable: false,
  documents: [],
  mayAnswer: true,
};
