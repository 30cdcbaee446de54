import { expect, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import type { Asking } from '#lib/questions/model.ts';
import { draftOf, settingsOf } from './settings.ts';

const standard: Asking = {
  open: true,
  beforeStart: false,
  afterEnd: false,
  mostOpen: 3,
  mostInAll: null,
  pauseSeconds: 0,
  mostVotes: null,
  hiddenAllowed: true,
};

test('what is written down and read again is the same', () => {
  expect(settingsOf(draftOf(standard))).toEqual(standard);
  const strict = { ...standard, mostInAll: 5, pauseSeconds: 3_600, mostVotes: 1_000 };
  expect(settingsOf(draftOf(strict))).toEqual(strict);
});

test('thousands may be written with a point', () => {
  expect(settingsOf({ ...draftOf(standard), mostVotes: ' 1.000 ' }).mostVotes).toBe(1_000);
});

test.each([
  ['mostOpen', ''],
  ['mostOpen', '0'],
  ['mostOpen', '51'],
  ['mostInAll', 'ba'],
  ['pauseSeconds', '-1'],
  ['pauseSeconds', '1,5'],
  ['mostVotes', '1001'],
])('%s cannot be "%s", and the field says so', (name, typed) => {
  try {
    settingsOf({ ...draftOf(standard), [name]: typed });
    expect.unreachable();
  } catch (thrown) {
    expect(Problem.of(thrown).params['fields']).toHaveProperty([`settings.${name}`]);
  }
});
