import { api } from '#lib/api.ts';
import type { Entry } from '#lib/live/outbox.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { OwnBallot, PollResult, PublishedPoll, PublishedPolls } from '#lib/polls/model.ts';
import { inOrder, withPoll, withResults } from '#lib/polls/published.ts';

/** The polls of a session as one participant knows them. */
export class Polls {
  /** Those that take votes first, the one opened last before the others. */
  items: PublishedPoll[] = [];
  /** How this participant voted, by poll, as far as the server knows it. */
  readonly own = new Map<string, OwnBallot>();
  /** What is being answered and not sent, in words, by poll. */
  readonly unsent = new Map<string, string>();

  /** Gives the revision that it carries. */
  async load(session: string): Promise<number> {
    const polls = await api.get<PublishedPolls>(`/api/sessions/${session}/polls/published`);
    this.items = inOrder(polls.items);
    this.own.clear();
    for (const ballot of polls.own) this.own.set(ballot.pollId, ballot);
    return polls.revision;
  }

  /** A vote that has left the outbox counts, unless a later one has taken its place. */
  settle(before: Entry[], now: Entry[]): void {
    const waits = new Set(now.map(({ command }) => command['pollId']));
    for (const { command, refused } of before) {
      if (command.type !== 'poll.vote' || refused || waits.has(command['pollId'])) continue;
      const ballot = command as unknown as OwnBallot;
      this.own.set(ballot.pollId, ballot);
    }
  }

  apply(fact: Fact): void {
    if (fact.type === 'poll.published') {
      this.items = inOrder(withPoll(this.items, fact['poll'] as PublishedPoll));
    } else if (fact.type === 'poll.results') {
      const results = fact['results'] as { id: string; result: PollResult }[];
      this.items = withResults(this.items, results);
    }
  }
}
