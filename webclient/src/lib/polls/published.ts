import { compareInstants } from '../instants.ts';
import type { PollResult, PublishedPoll } from './model.ts';

/** Those that take votes first, then by when they were opened, the last one first. */
export function inOrder(polls: PublishedPoll[]): PublishedPoll[] {
  const rank = (poll: PublishedPoll) => (poll.state === 'OPEN' ? 0 : 1);
  return polls.toSorted(
    (one, other) => rank(one) - rank(other) || compareInstants(other.openedAt, one.openedAt),
  );
}

/** With this poll as it is now. */
export function withPoll<Poll extends { id: string }>(polls: Poll[], poll: Poll): Poll[] {
  const place = polls.findIndex(({ id }) => id === poll.id);
  return place < 0 ? [...polls, poll] : polls.with(place, poll);
}

/** With the newer results of those that show theirs. */
export function withResults<Poll extends { id: string; result: PollResult | null }>(
  polls: Poll[],
  results: { id: string; result: PollResult }[],
): Poll[] {
  const told = new Map(results.map(({ id, result }) => [id, result]));
  return polls.map((poll) => {
    const result = poll.result && told.get(poll.id);
    return result ? { ...poll, result } : poll;
  });
}
