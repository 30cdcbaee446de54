import { compareInstants, compareTexts } from '#lib/instants.ts';
import { fold } from '#lib/text.ts';
import type { Question, QuestionState } from '#lib/questions/model.ts';
import { QUESTION_STATES } from '../question.ts';

export const ORDERS = ['NEWEST', 'OLDEST', 'VOTES'] as const;
export type Order = (typeof ORDERS)[number];
export type Tab = QuestionState | 'ALL';

/** Which questions the desk lists. It lives in the address, so that it can be kept and sent on. */
export interface DeskFilter {
  tab: Tab;
  /** Found in the text, the asker's name or school, accents ignored. */
  searched: string;
  /** '' for all. */
  provinceCode: string;
  order: Order;
  /** From 0. */
  page: number;
}

/** What a moderator comes for: what waits, the newest first. */
export const START: DeskFilter = {
  tab: 'SUBMITTED',
  searched: '',
  provinceCode: '',
  order: 'NEWEST',
  page: 0,
};

const TABS: readonly Tab[] = [...QUESTION_STATES, 'ALL'];

/** Reads an address; what is no filter counts as not given. */
export function readFilter(search: URLSearchParams): DeskFilter {
  const page = Number(search.get('page'));
  return {
    tab: TABS.find((tab) => tab === search.get('state')) ?? START.tab,
    searched: search.get('q') ?? '',
    provinceCode: search.get('province') ?? '',
    order: ORDERS.find((order) => order === search.get('order')) ?? START.order,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** For the address: only what differs from the start, pages counted from 1 as people do. */
export function writeFilter(filter: DeskFilter): string {
  const search = new URLSearchParams();
  if (filter.tab !== START.tab) search.set('state', filter.tab);
  if (filter.searched) search.set('q', filter.searched);
  if (filter.provinceCode) search.set('province', filter.provinceCode);
  if (filter.order !== START.order) search.set('order', filter.order);
  if (filter.page > 0) search.set('page', String(filter.page + 1));
  return search.toString();
}

/** For the server. */
export function queryOf(filter: DeskFilter, size: number) {
  return {
    state: filter.tab === 'ALL' ? null : filter.tab,
    q: filter.searched,
    province: filter.provinceCode,
    order: filter.order,
    page: filter.page,
    size,
  };
}

/** Whether the list should hold it; near enough until the server is asked again. */
export function isWanted(question: Question, filter: DeskFilter): boolean {
  if (filter.tab !== 'ALL' && question.state !== filter.tab) return false;
  if (filter.provinceCode && question.provinceCode !== filter.provinceCode) return false;
  const searched = fold(filter.searched);
  return [question.text, question.askerName, question.askerSchool].some((field) =>
    fold(field ?? '').includes(searched),
  );
}

/** Below zero when `one` stands above `other`; the same rules as the server's, ids break ties. */
export function compareIn(order: Order, one: Question, other: Question): number {
  const age = compareInstants(one.askedAt, other.askedAt) || compareTexts(one.id, other.id);
  switch (order) {
    case 'NEWEST':
      return -age;
    case 'OLDEST':
      return age;
    case 'VOTES':
      return other.votes - one.votes || age;
  }
}
