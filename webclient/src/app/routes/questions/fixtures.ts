import type { Question, QuestionState } from '#lib/questions/model.ts';
import type { DeskPage } from './desk/deskpage.ts';

/** 08:00 and so many seconds. */
export const at = (seconds: number) =>
  new Date(Date.UTC(2023, 7, 15, 1, 0, seconds)).toISOString().replace('.000Z', 'Z');

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
    ...more,
  };
}

/** The same question after a step, a minute later. */
export function moved(question: Question, state: QuestionState, seconds = 60): Question {
  const changedAt = new Date(Date.parse(question.changedAt) + seconds * 1000);
  return { ...question, state, changedAt: changedAt.toISOString().replace('.000Z', 'Z') };
}

export function aPage(items: Question[], more: Partial<DeskPage> = {}): DeskPage {
  const counts = { SUBMITTED: 0, APPROVED: 0, ON_STAGE: 0, ANSWERED: 0, REJECTED: 0 };
  for (const { state } of items) counts[state]++;
  const base = { revision: 10, sessionState: 'LIVE' as const, counts, items };
  return { ...base, total: items.length, page: 0, size: 3, ...more };
}
