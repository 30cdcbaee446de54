import { expect, test } from 'vitest';
import { aQuestion, moved } from '../fixtures.ts';
import type { PublishedQuestion } from '#lib/questions/model.ts';
import { applyFacts, type StageView } from './stageview.ts';

const published = (question: PublishedQuestion) => ({
  type: 'question.published' as const,
  question,
});

const approved = moved(aQuestion('a', 1), 'APPROVED');
const shown = moved(approved, 'ON_STAGE');
const view: StageView = {
  revision: 10,
  eventTitle: 'Bộ trưởng gặp gỡ nhà giáo',
  sessionTitle: 'Buổi 1',
  sessionState: 'LIVE',
  joinCode: '4F7KX2NP',
  joinUrl: 'https://diemcau.example/j/4F7KX2NP',
  onStage: null,
};

test('what is put on stage is shown, whichever audience is told of it', () => {
  expect(applyFacts(view, [published(shown)]).onStage?.id).toBe('a');
  const changed = { type: 'question.changed' as const, question: shown };
  expect(applyFacts(view, [changed]).onStage?.id).toBe('a');
});

test('another one takes its place in one step', () => {
  const next = moved(aQuestion('b', 2), 'ON_STAGE');
  const facts = [published(moved(shown, 'APPROVED')), published(next)];
  expect(applyFacts({ ...view, onStage: shown }, facts).onStage?.id).toBe('b');
});

test('it leaves when it is answered, taken off or withdrawn', () => {
  const showing = { ...view, onStage: shown };
  expect(applyFacts(showing, [published(moved(shown, 'ANSWERED'))]).onStage).toBeNull();
  expect(applyFacts(showing, [published(approved)]).onStage).toBeNull();
  expect(applyFacts(showing, [{ type: 'question.unpublished', id: 'a' }]).onStage).toBeNull();
});

test('what happens to other questions leaves it alone', () => {
  const showing = { ...view, onStage: shown };
  const other = moved(aQuestion('b', 2), 'APPROVED');
  const facts = [published(other), { type: 'question.unpublished' as const, id: 'b' }];
  expect(applyFacts(showing, facts)).toEqual(showing);
});

test('votes and the state of the session are followed, and repeats change nothing', () => {
  const facts = [
    { type: 'question.votes' as const, votes: [{ id: 'a', votes: 41 }] },
    { type: 'session.changed' as const, state: 'CLOSED' as const },
  ];
  const after = applyFacts({ ...view, onStage: shown }, facts);
  expect(after).toMatchObject({ sessionState: 'CLOSED', onStage: { votes: 41 } });
  expect(applyFacts(after, facts)).toEqual(after);
});
