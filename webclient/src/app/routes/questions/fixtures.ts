import type { DeskState, Moderation, Question } from '#lib/questions/model.ts';
import type { DeskPage } from './desk/deskpage.ts';

/** 08:00 and so many seconds. */
export const at = (seconds: number) =>
  new Date(Date.UTC(2023, 7, 15, 1, 0, seconds)).toISOString().replace('.000Z', 'Z');

/** Nothing was done yet. */
export function untouched(id: string, more: Partial<Moderation> = {}): Moderation {
  return {
    version: 0,
    originalText: null,
    topicId: null,
    labels: [],
    assignment: null,
    briefing: null,
    pinned: false,
    position: id,
    mergedInto: null,
    merged: 0,
    askers: 1,
    answer: null,
    ...more,
  };
}

/** A question asked `seconds` after 08:00, still untouched. */
export function aQuestion(id: string, seconds: number, more: Partial<Question> = {}): Question {
  return {
    id,
    text: `Câu hỏi ${id}`,
    askerName: 'Hồ Thị Ánh (demo)',
    askerSchool: 'Trường Tiểu học Hướng Hoá',
    provinceCode: '45',
    provinceName: 'Quảng Trị',
    hidden: null,
    state: 'SUBMITTED',
    rejection: null,
    votes: 0,
    askedAt: at(seconds),
    changedAt: at(seconds),
    moderation: untouched(id),
    ...more,
  };
}

/** The same question after a step, a minute later. */
export function moved<State extends DeskState>(
  question: Question,
  state: State,
  seconds = 60,
): Question & { state: State } {
  const changedAt = new Date(Date.parse(question.changedAt) + seconds * 1000);
  const moderation = { ...question.moderation, version: question.moderation.version + 1 };
  const at = changedAt.toISOString().replace('.000Z', 'Z');
  return { ...question, state, changedAt: at, moderation };
}

export function aPage(items: Question[], more: Partial<DeskPage> = {}): DeskPage {
  const counts = { SUBMITTED: 0, APPROVED: 0, ON_STAGE: 0, ANSWERED: 0, REJECTED: 0, MERGED: 0 };
  for (const { state } of items) counts[state]++;
  const base = { revision: 10, sessionState: 'LIVE' as const, counts, items };
  return { ...base, total: items.length, page: 0, size: 3, ...more };
}
