import { expect, test } from 'vitest';
import { timesOf } from './current.ts';

const item = {
  title: 'Hỏi đáp',
  startsAt: '2023-08-15T01:30:00Z',
  minutes: 60,
  startedAt: '2023-08-15T01:38:40Z',
  endsAt: '2023-08-15T02:38:40Z',
};
const at = (time: string) => Date.parse(`2023-08-15T${time}Z`);

test('an item runs from when it began until it has had its minutes, and began so many minutes late', () => {
  const times = timesOf(item, at('02:00:00'));
  expect(times.from.toISOString()).toBe('2023-08-15T01:38:40.000Z');
  expect(times.to.toISOString()).toBe('2023-08-15T02:38:40.000Z');
  expect(times.late).toBe(8);
  expect(timesOf({ ...item, startedAt: '2023-08-15T01:26:00Z' }, 0).late).toBe(-4);
});

test('what takes longer than it was given goes on until now, as the chair reads it', () => {
  expect(timesOf(item, at('02:45:00')).to.toISOString()).toBe('2023-08-15T02:45:00.000Z');
  // The server's time is not known yet.
  expect(timesOf(item, -Infinity).to.toISOString()).toBe('2023-08-15T02:38:40.000Z');
});

test('a session that is held on another day is not late by days', () => {
  expect(timesOf({ ...item, startedAt: '2023-08-20T01:00:00Z' }, 0).late).toBe(0);
});

test('of a server that does not say when it ends the minutes count', () => {
  const before = { ...item, endsAt: undefined as unknown as string };
  expect(timesOf(before, 0).to.toISOString()).toBe('2023-08-15T02:38:40.000Z');
});
