import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fact } from '#lib/live/protocol.ts';
import { cloudOf } from './cloud.ts';
import { applyFacts } from './pollfacts.ts';
import { meanOf, stepsOf, type Poll, type PollPage } from './types.ts';

/** The server's tests hold it to the same file. */
const golden = join(
  import.meta.dirname,
  '../../../../../server/src/test/resources/golden/out/facts-poll.json',
);
const { facts } = JSON.parse(readFileSync(golden, 'utf8')) as { facts: Fact[] };
const [changed, , , results, , removed] = facts as [Fact, Fact, Fact, Fact, Fact, Fact];
const nothing: PollPage = { revision: 1, sessionState: 'LIVE', items: [] };

// Rules P6 and P8.
test('polls come, change, get their counts and go', () => {
  const known = applyFacts(nothing, [changed]);
  expect(known.items).toEqual([changed['poll']]);

  const words = { ...(changed['poll'] as Poll), id: '0189f6a2-3c40-7b21-8f55-2a6c9d0e4b32' };
  const counted = applyFacts({ ...known, items: [...known.items, words] }, [results]);
  expect(counted.items[1]?.result.words[0]).toEqual({ word: 'Đổi mới', votes: 2, hidden: false });
  expect(counted.items[0]?.result.ballots).toBe(13);

  expect(applyFacts(counted, [removed]).items).toEqual([counted.items[1]]);
});

test('applying a fact twice does no harm', () => {
  expect(applyFacts(nothing, [changed, changed]).items).toHaveLength(1);
});

test('the usual step comes first', () => {
  const poll = changed['poll'] as Poll;
  expect(stepsOf({ ...poll, state: 'DRAFT', shown: false })).toEqual(['open']);
  expect(stepsOf({ ...poll, state: 'OPEN', shown: false })).toEqual(['close', 'show']);
  expect(stepsOf({ ...poll, state: 'CLOSED', shown: true })).toEqual(['hide', 'reopen']);
});

test('the average of a scale counts from its lowest number', () => {
  const content = {
    ...(changed['poll'] as Poll).content,
    scale: { lowest: 0, highest: 2, lowestLabel: null, highestLabel: null },
  };
  expect(meanOf({ content, result: { ballots: 4, counts: [1, 1, 2], words: [] } })).toBe(1.25);
  expect(meanOf({ content, result: { ballots: 0, counts: [0, 0, 0], words: [] } })).toBeNull();
});

test('the most frequent words are the largest and stand in the middle', () => {
  const words = [9, 4, 1, 1, 1].map((votes, place) => ({
    word: `w${place}`,
    votes,
    hidden: false,
  }));
  const cloud = cloudOf(words);
  expect(cloud.map(({ word }) => word)).toEqual(['w3', 'w1', 'w0', 'w2', 'w4']);
  expect(Math.max(...cloud.map(({ size }) => size))).toBe(2.75);
  expect(Math.min(...cloud.map(({ size }) => size))).toBe(1);
});
