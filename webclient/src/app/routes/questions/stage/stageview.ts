import type { PublishedQuestion, SessionState } from '#lib/questions/model.ts';
import type { QuestionFact } from '../question.ts';

/** What the stage screen shows, as the server gives it. */
export interface StageView {
  /** The facts up to this one are in it. */
  revision: number;
  eventTitle: string;
  sessionTitle: string;
  sessionState: SessionState;
  joinCode: string;
  joinUrl: string;
  onStage: PublishedQuestion | null;
}

/** The view after some facts, which may repeat what it already holds. */
export function applyFacts(view: StageView, facts: QuestionFact[]): StageView {
  return facts.reduce(applyFact, view);
}

function applyFact(view: StageView, fact: QuestionFact): StageView {
  switch (fact.type) {
    // Who runs the session is told `changed`, the hall `published`: both say what is on stage.
    case 'question.changed':
    case 'question.published':
      if (fact.question.state === 'ON_STAGE') {
        return { ...view, onStage: { ...fact.question, state: 'ON_STAGE' } };
      }
      return without(view, fact.question.id);
    case 'question.unpublished':
      return without(view, fact.id);
    case 'question.reordered':
    case 'question.topics':
      return view;
    case 'question.votes':
      return withVotes(view, fact.votes);
    case 'session.changed':
      return { ...view, sessionState: fact.state };
  }
}

function without(view: StageView, id: string): StageView {
  return view.onStage?.id === id ? { ...view, onStage: null } : view;
}

function withVotes(view: StageView, told: { id: string; votes: number }[]): StageView {
  const count = told.find(({ id }) => id === view.onStage?.id);
  if (!count || !view.onStage) return view;
  return { ...view, onStage: { ...view.onStage, votes: count.votes } };
}
