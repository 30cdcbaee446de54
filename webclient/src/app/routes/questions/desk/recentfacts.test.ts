import { expect, test } from 'vitest';
import { RecentFacts } from './recentfacts.ts';

const closed = { type: 'session.changed' as const, state: 'CLOSED' as const };
const live = { type: 'session.changed' as const, state: 'LIVE' as const };

test('gives again what a state read before them may lack, and no more', () => {
  const recent = new RecentFacts();
  recent.add(11, [live]);
  recent.add(14, [closed]);
  expect(recent.since(10)).toEqual([live, closed]);
  expect(recent.since(11)).toEqual([closed]);
  // A frame that reaches beyond the state is given whole: repeats do no harm.
  expect(recent.since(13)).toEqual([closed]);
  expect(recent.since(14)).toEqual([]);
});
