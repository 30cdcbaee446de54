import type { PublishedQuestion } from '#lib/questions/model.ts';
import type { Programme, Scene, ShowItem, ShowView, StageMessage, TimerView } from './model.ts';

/** 08:00 in Hà Nội and so many minutes. */
export const at = (minutes: number) =>
  new Date(Date.UTC(2023, 7, 15, 1, minutes)).toISOString().replace('.000Z', 'Z');

export const time = (minutes: number) => Date.parse(at(minutes));

/** Five minutes that began at 08:00. */
export function aTimer(more: Partial<TimerView> = {}): TimerView {
  return {
    version: 1,
    state: 'RUNNING',
    kind: 'DURATION',
    title: null,
    durationMillis: 300_000,
    startedAt: at(0),
    pausedAt: null,
    warnings: [60],
    changedBy: '',
    ...more,
  };
}

/** An item planned from one minute after 08:00 on, for so many minutes. */
export function anItem(
  id: string,
  start: number,
  minutes: number,
  more: Partial<ShowItem> = {},
): ShowItem {
  return {
    id,
    title: `Mục ${id}`,
    speaker: null,
    startsAt: at(start),
    plannedMinutes: minutes,
    minutes,
    state: 'PLANNED',
    startedAt: null,
    endedAt: null,
    runningSince: null,
    ranSeconds: 0,
    mayCut: false,
    shortestMinutes: null,
    withTimer: false,
    version: 0,
    ...more,
  };
}

export const runningSince = (minute: number): Partial<ShowItem> => ({
  state: 'RUNNING',
  startedAt: at(minute),
  runningSince: at(minute),
});

/** From 08:00 to 10:00. */
export function aProgramme(items: ShowItem[]): Programme {
  return { startsAt: at(0), endsAt: at(120), items, lastStep: null };
}

export function aScene(kind: Scene['kind'], more: Partial<Scene> = {}): Scene {
  return { kind, subject: null, title: null, detail: null, question: null, ...more };
}

export function aQuestion(id: string, more: Partial<PublishedQuestion> = {}): PublishedQuestion {
  return {
    id,
    text: 'Bao giờ có chính sách lương mới?',
    askerName: 'Nguyễn Thị Hồng',
    askerSchool: 'Trường Tiểu học Hướng Phùng',
    provinceName: 'Quảng Trị',
    state: 'APPROVED',
    votes: 12,
    askedAt: at(0),
    ...more,
  };
}

export function aMessage(id: string, more: Partial<StageMessage> = {}): StageMessage {
  return {
    id,
    text: 'Mời kết thúc',
    to: ['CHAIR', 'MC'],
    from: 'Ban tổ chức',
    sentAt: at(0),
    withdrawnAt: null,
    read: [],
    ...more,
  };
}

export function aShow(more: Partial<ShowView> = {}): ShowView {
  return {
    revision: 10,
    sessionId: 's1',
    eventId: 'e1',
    eventTitle: 'Bộ trưởng gặp gỡ nhà giáo',
    number: 1,
    sessionTitle: 'Buổi 1',
    sessionState: 'LIVE',
    rehearsal: false,
    place: null,
    startsAt: at(0),
    joinCode: '4F7KX2NP',
    joinUrl: 'https://diemcau.example/j/4F7KX2NP',
    programme: aProgramme([]),
    stage: {
      version: 1,
      onAir: aScene('WAITING'),
      airedAt: null,
      preview: null,
      before: null,
      followsFloor: false,
      changedBy: '',
    },
    timer: aTimer({ state: 'NONE' }),
    messages: [],
    ...more,
  };
}
