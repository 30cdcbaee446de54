import { compareInstants, compareTexts } from '#lib/instants.ts';
import { fold } from '#lib/text.ts';
import type { DeskState, Question } from '#lib/questions/model.ts';
import { QUESTION_STATES } from '../question.ts';

export const ORDERS = ['NEWEST', 'OLDEST', 'VOTES', 'HAND'] as const;
export type Order = (typeof ORDERS)[number];
export type Tab = DeskState | 'ALL';

/** Which questions the desk lists. It lives in the address, so that it can be kept and sent on. */
export interface DeskFilter {
  tab: Tab;
  /** Found in the text, the asker's name or school, accents ignored. */
  searched: string;
  /** '' for all. */
  provinceCode: string;
  /** '' for all; so are the next two. */
  topicId: string;
  label: string;
  organizationId: string;
  /** Only those that are pinned. */
  pinned: boolean;
  order: Order;
  /** From 0. */
  page: number;
}

/** What a moderator comes for: what waits, the newest first. */
export const START: DeskFilter = {
  tab: 'SUBMITTED',
  searched: '',
  provinceCode: '',
  topicId: '',
  label: '',
  organizationId: '',
  pinned: false,
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
    topicId: search.get('topic') ?? '',
    label: search.get('label') ?? '',
    organizationId: search.get('organization') ?? '',
    pinned: search.get('pinned') === 'true',
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
  if (filter.topicId) search.set('topic', filter.topicId);
  if (filter.label) search.set('label', filter.label);
  if (filter.organizationId) search.set('organization', filter.organizationId);
  if (filter.pinned) search.set('pinned', 'true');
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
    topic: filter.topicId,
    label: filter.label,
    organization: filter.organizationId,
    pinned: filter.pinned ? 'true' : null,
    order: filter.order,
    page: filter.page,
    size,
  };
}

/** Whether the list should hold it; near enough until the server is asked again. */
export function isWanted(question: Question, filter: DeskFilter): boolean {
  if (filter.tab !== 'ALL' && question.state !== filter.tab) return false;
  if (filter.provinceCode && question.provinceCode !== filter.provinceCode) return false;
  const { topicId, labels, assignment, pinned } = question.moderation;
  if (filter.topicId && topicId !== filter.topicId) return false;
  if (filter.label && !labels.includes(filter.label)) return false;
  if (filter.organizationId && assignment?.organizationId !== filter.organizationId) return false;
  if (filter.pinned && !pinned) return false;
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
    case 'HAND':
      return byHand(one, other);
  }
}

/** Pinned ones first, then by their places. */
function byHand(one: Question, other: Question): number {
  const [mine, theirs] = [one.moderation, other.moderation];
  if (mine.pinned !== theirs.pinned) return mine.pinned ? -1 : 1;
  return compareTexts(mine.position, theirs.position) || compareTexts(one.id, other.id);
}

/** How many of the rarer filters are in use. */
export function rarerFilters(filter: DeskFilter): number {
  const { topicId, label, organizationId, pinned } = filter;
  return [topicId, label, organizationId, pinned].filter(Boolean).length;
}

/** Whether less is listed than the tab holds. */
export function isNarrowed(filter: DeskFilter): boolean {
  return filter.searched !== '' || filter.provinceCode !== '' || rarerFilters(filter) > 0;
}
