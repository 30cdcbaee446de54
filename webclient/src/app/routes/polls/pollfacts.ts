import type { Fact } from '#lib/live/protocol.ts';
import type { PollResult } from '#lib/polls/model.ts';
import { withPoll, withResults } from '#lib/polls/published.ts';
import type { SessionState } from '#lib/questions/model.ts';
import type { Poll, PollPage } from './types.ts';

/** The page after what has happened. */
export function applyFacts(page: PollPage, facts: Fact[]): PollPage {
  return facts.reduce(applyOne, page);
}

function applyOne(page: PollPage, fact: Fact): PollPage {
  switch (fact.type) {
    case 'poll.changed':
      return { ...page, items: withPoll(page.items, fact['poll'] as Poll) };
    case 'poll.removed':
      return { ...page, items: page.items.filter(({ id }) => id !== fact['id']) };
    case 'poll.results': {
      const results = fact['results'] as { id: string; result: PollResult }[];
      return { ...page, items: withResults(page.items, results) };
    }
    case 'session.changed':
      return { ...page, sessionState: fact['state'] as SessionState };
    default:
      return page;
  }
}
