import type { Fact } from '#lib/live/protocol.ts';
import type { PollResult, PublishedPoll } from '#lib/polls/model.ts';
import { withPoll, withResults } from '#lib/polls/published.ts';

/** The polls after what has happened. */
export function applyToPolls(polls: PublishedPoll[], facts: Fact[]): PublishedPoll[] {
  return facts.reduce((after, fact) => {
    if (fact.type === 'poll.published') return withPoll(after, fact['poll'] as PublishedPoll);
    if (fact.type !== 'poll.results') return after;
    return withResults(after, fact['results'] as { id: string; result: PollResult }[]);
  }, polls);
}
