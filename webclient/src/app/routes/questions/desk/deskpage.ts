import { compareInstants } from '#lib/instants.ts';
import type { DeskState, Question, SessionState } from '#lib/questions/model.ts';
import { withCounts } from '#lib/questions/published.ts';
import type { QuestionFact } from '../question.ts';
import { compareIn, isWanted, type DeskFilter } from './filter.ts';

/** A page of the moderators' list as the server gives it. */
export interface DeskPage {
  /** The facts up to this one are in it. */
  revision: number;
  sessionState: SessionState;
  /** Of all questions of the session, whatever the filter. */
  counts: Record<DeskState, number>;
  items: Question[];
  total: number;
  page: number;
  size: number;
}

/**
 * The page after some facts, which may repeat what it already holds. Rows that no longer fit the
 * filter stay where they are, in their new state, until the page is fetched again: nothing moves
 * away under a hand. What a single page cannot know (counts for a question of another page, rows
 * that slide in from the next one) is put right by that fetch too.
 */
export function applyFacts(page: DeskPage, facts: QuestionFact[], filter: DeskFilter): DeskPage {
  return facts.reduce((now, fact) => applyFact(now, fact, filter), page);
}

export type Changed = Extract<QuestionFact, { type: 'question.changed' }>;

/**
 * The questions in the answer to a command, as the facts about them will tell them. Without those
 * that hide who asked: what was opened to the desk is in no answer (rule Q28).
 */
export function changesIn(result: unknown): Changed[] {
  const answer = (result ?? {}) as Partial<Question> & { questions?: Question[] };
  const questions = answer.moderation ? [answer as Question] : (answer.questions ?? []);
  return questions
    .filter(({ hidden }) => hidden === null)
    .map((question) => ({ type: 'question.changed', question }));
}

/** Whether the page has to be fetched again to be exact. */
export function needsFetch(facts: QuestionFact[], filter: DeskFilter): boolean {
  return facts.some(
    ({ type }) =>
      type === 'question.changed' ||
      type === 'question.reordered' ||
      (type === 'question.votes' && filter.order === 'VOTES'),
  );
}

function applyFact(page: DeskPage, fact: QuestionFact, filter: DeskFilter): DeskPage {
  switch (fact.type) {
    case 'question.changed':
      return applyQuestion(page, fact.question, filter);
    case 'question.votes':
      return { ...page, items: withCounts(page.items, fact.votes) };
    case 'session.changed':
      return { ...page, sessionState: fact.state };
    case 'question.reordered':
    case 'question.topics':
      return page;
    case 'question.published':
    case 'question.unpublished':
      // For the hall; who runs the session is told by question.changed.
      return page;
  }
}

function applyQuestion(page: DeskPage, question: Question, filter: DeskFilter): DeskPage {
  const held = page.items.find(({ id }) => id === question.id);
  // Overtaken: the page was read after this had happened.
  if (held && isNewer(held, question)) return page;
  const counts = recount(page.counts, held, question);
  if (held && isMoved(held, question, filter)) {
    // Whoever orders by hand looks at the place that they have just given.
    const rest = { ...page, items: page.items.filter((item) => item !== held) };
    return { ...page, counts, items: placed(rest, question, filter) };
  }
  if (held) {
    const items = page.items.map((item) => (item === held ? question : item));
    return { ...page, counts, items };
  }
  if (!isWanted(question, filter)) return { ...page, counts };
  return { ...page, counts, total: page.total + 1, items: placed(page, question, filter) };
}

/** Whether what is held is what came of a later step. */
export function isNewer(held: Question, told: Question): boolean {
  const steps = held.moderation.version - told.moderation.version;
  return steps > 0 || (steps === 0 && compareInstants(held.changedAt, told.changedAt) > 0);
}

function isMoved(held: Question, question: Question, filter: DeskFilter): boolean {
  if (filter.order !== 'HAND') return false;
  const [before, now] = [held.moderation, question.moderation];
  return before.position !== now.position || before.pinned !== now.pinned;
}

function recount(
  counts: DeskPage['counts'],
  held: Question | undefined,
  question: Question,
): DeskPage['counts'] {
  const isNew = question.changedAt === question.askedAt;
  // One of another page: where it stood before is not known here.
  if (!held && !isNew) return counts;
  if (held?.state === question.state) return counts;
  const after = { ...counts, [question.state]: counts[question.state] + 1 };
  if (held) after[held.state] = Math.max(0, after[held.state] - 1);
  return after;
}

/** The rows with a question in its place; as they are when that place is on another page. */
function placed(page: DeskPage, question: Question, filter: DeskFilter): Question[] {
  const below = page.items.findIndex((item) => compareIn(filter.order, question, item) < 0);
  const index = below === -1 ? page.items.length : below;
  if (index === 0 && page.page > 0) return page.items;
  if (index >= page.size) return page.items;
  return page.items.toSpliced(index, 0, question).slice(0, page.size);
}
