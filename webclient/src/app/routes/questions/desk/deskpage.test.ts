import { describe, expect, test } from 'vitest';
import { aPage, aQuestion, moved, untouched } from '../fixtures.ts';
import type { Question } from '#lib/questions/model.ts';
import { applyFacts, changesIn, needsFetch, type DeskPage } from './deskpage.ts';
import { START } from './filter.ts';

const changed = (question: Question) => ({ type: 'question.changed' as const, question });
const ids = (page: DeskPage) => page.items.map(({ id }) => id);

describe('a new question', () => {
  const first = aQuestion('a', 1);

  test('stands at the top of the newest and is counted', () => {
    const page = applyFacts(aPage([first]), [changed(aQuestion('b', 2))], START);
    expect(ids(page)).toEqual(['b', 'a']);
    expect(page.counts.SUBMITTED).toBe(2);
    expect(page.total).toBe(2);
  });

  test('told twice stands there once', () => {
    const fact = changed(aQuestion('b', 2));
    const page = applyFacts(aPage([first]), [fact, fact], START);
    expect(ids(page)).toEqual(['b', 'a']);
    expect(page.counts.SUBMITTED).toBe(2);
  });

  test('that the fetched page already holds changes nothing', () => {
    const page = aPage([first]);
    expect(applyFacts(page, [changed(first)], START)).toEqual(page);
  });

  test('pushes the last one off a full page', () => {
    const full = aPage([aQuestion('c', 3), aQuestion('b', 2), first]);
    expect(ids(applyFacts(full, [changed(aQuestion('d', 4))], START))).toEqual(['d', 'c', 'b']);
  });

  test('belongs to the first page, not to the second', () => {
    const second = aPage([first], { page: 1, total: 4 });
    const page = applyFacts(second, [changed(aQuestion('b', 2))], START);
    expect(ids(page)).toEqual(['a']);
    expect(page.total).toBe(5);
  });

  test('waits at the end when the oldest come first, and behind a full page', () => {
    const oldest = { ...START, order: 'OLDEST' as const };
    const room = aPage([first]);
    expect(ids(applyFacts(room, [changed(aQuestion('b', 2))], oldest))).toEqual(['a', 'b']);
    const full = aPage([first, aQuestion('b', 2), aQuestion('c', 3)]);
    expect(ids(applyFacts(full, [changed(aQuestion('d', 4))], oldest))).toEqual(['a', 'b', 'c']);
  });

  test('that the filter does not want is only counted', () => {
    const filter = { ...START, searched: 'luong giao vien' };
    const page = applyFacts(aPage([]), [changed(aQuestion('b', 2))], filter);
    expect(ids(page)).toEqual([]);
    expect(page.counts.SUBMITTED).toBe(1);
    const wanted = aQuestion('c', 3, { text: 'Lương giáo viên mầm non' });
    expect(ids(applyFacts(page, [changed(wanted)], filter))).toEqual(['c']);
  });
});

describe('a question that was moved on', () => {
  const waiting = aQuestion('a', 1);

  test('stays in its place in its new state, and the counts follow', () => {
    const page = applyFacts(aPage([waiting]), [changed(moved(waiting, 'APPROVED'))], START);
    expect(page.items[0]?.state).toBe('APPROVED');
    expect(page.counts).toMatchObject({ SUBMITTED: 0, APPROVED: 1 });
  });

  test('is not put back by a fact that the page has overtaken', () => {
    const approved = moved(waiting, 'APPROVED');
    const page = aPage([approved]);
    expect(applyFacts(page, [changed(waiting)], START)).toEqual(page);
  });

  test('counts as later by a fraction of a second, however that is written', () => {
    const whole = aQuestion('a', 1, { changedAt: '2023-08-15T01:00:05.5Z' });
    const later = {
      ...whole,
      state: 'APPROVED' as const,
      changedAt: '2023-08-15T01:00:05.512001Z',
    };
    expect(applyFacts(aPage([whole]), [changed(later)], START).items[0]?.state).toBe('APPROVED');
    expect(applyFacts(aPage([later]), [changed(whole)], START).items[0]?.state).toBe('APPROVED');
  });

  test('comes in by its rank when it now fits', () => {
    const filter = { ...START, tab: 'APPROVED' as const, order: 'VOTES' as const };
    const loved = moved(aQuestion('b', 2, { votes: 9 }), 'APPROVED');
    const liked = moved(aQuestion('c', 3, { votes: 5 }), 'APPROVED');
    const little = moved(aQuestion('d', 4, { votes: 1 }), 'APPROVED');
    const page = applyFacts(aPage([loved, little]), [changed(liked)], filter);
    expect(ids(page)).toEqual(['b', 'c', 'd']);
  });

  test('from another page leaves the counts to the next fetch', () => {
    const page = aPage([waiting], { counts: { ...aPage([]).counts, SUBMITTED: 7 } });
    const elsewhere = moved(aQuestion('z', 0), 'REJECTED');
    const facts = [changed(elsewhere)];
    expect(applyFacts(page, facts, START).counts).toEqual(page.counts);
    expect(needsFetch(facts, START)).toBe(true);
  });
});

test('votes are shown at once and asked for again only where they decide the order', () => {
  const facts = [{ type: 'question.votes' as const, votes: [{ id: 'a', votes: 12 }] }];
  expect(applyFacts(aPage([aQuestion('a', 1)]), facts, START).items[0]?.votes).toBe(12);
  expect(needsFetch(facts, START)).toBe(false);
  expect(needsFetch(facts, { ...START, order: 'VOTES' })).toBe(true);
});

test('opening and closing the session is shown', () => {
  const page = applyFacts(aPage([]), [{ type: 'session.changed', state: 'CLOSED' }], START);
  expect(page.sessionState).toBe('CLOSED');
});

describe('the order by hand', () => {
  const hand = { ...START, order: 'HAND' as const };
  const placed = (id: string, position: string, version = 0) =>
    aQuestion(id, 1, { moderation: untouched(id, { position, version }) });

  // Rule Q13.
  test('a question that somebody moved is at its new place at once', () => {
    const page = aPage([placed('a', '1'), placed('b', '2'), placed('c', '3')]);
    const after = applyFacts(page, [changed(placed('c', '1V', 1))], hand);
    expect(ids(after)).toEqual(['a', 'c', 'b']);
    expect(after.total).toBe(3);
    expect(after.counts).toEqual(page.counts);
  });

  // Rule Q13.
  test('an order that was written anew is fetched', () => {
    expect(needsFetch([{ type: 'question.reordered' }], hand)).toBe(true);
  });

  test('what somebody did earlier does not come back with a late fact', () => {
    const page = aPage([placed('a', '9', 2)]);
    expect(applyFacts(page, [changed(placed('a', '1', 1))], hand)).toEqual(page);
  });
});

describe('the answer to a command', () => {
  const row = aQuestion('a', 1, { moderation: untouched('a', { labels: ['A', 'B'] }) });
  const without = (question: Question, label: string): Question => {
    const after = moved(question, 'SUBMITTED');
    const labels = question.moderation.labels.filter((one) => one !== label);
    return { ...after, moderation: { ...after.moderation, labels } };
  };

  test('renews the row, so that the next change is made upon it before any fact has come', () => {
    const first = without(row, 'A');
    const page = applyFacts(aPage([row]), changesIn(first), START);
    expect(page.items[0]?.moderation).toMatchObject({ version: 1, labels: ['B'] });
    const second = without(first, 'B');
    const later = applyFacts(page, changesIn(second), START);
    // The facts come after both.
    const told = applyFacts(later, [changed(first), changed(second)], START);
    expect(told).toEqual(later);
    expect(told.items[0]?.moderation.labels).toEqual([]);
  });

  // Rule Q28.
  test('is not taken for a question that hides its asker: names that were opened are not in it', () => {
    const hidden = { openingUntil: null, openedAt: '2026-11-20T01:00:00Z' };
    expect(changesIn({ ...row, askerName: null, hidden })).toEqual([]);
  });

  test('tells of all that was taken back, and often of nothing', () => {
    expect(changesIn({ questions: [row] })).toEqual([changed(row)]);
    expect(changesIn(undefined)).toEqual([]);
    expect(changesIn({ questionId: 'a', voted: true })).toEqual([]);
  });
});
