import { expect, test } from 'vitest';
import { planOf } from './current.ts';

const item = { title: 'Hỏi đáp', startsAt: '2023-08-15T01:30:00Z', minutes: 60 };

test('an item is planned from its start for its minutes, and has begun so many minutes late', () => {
  const plan = planOf({ ...item, startedAt: '2023-08-15T01:38:40Z' });
  expect(plan.from.toISOString()).toBe('2023-08-15T01:30:00.000Z');
  expect(plan.to.toISOString()).toBe('2023-08-15T02:30:00.000Z');
  expect(plan.late).toBe(8);
  expect(planOf({ ...item, startedAt: '2023-08-15T01:26:00Z' }).late).toBe(-4);
});

test('a session that is held on another day is not late by days', () => {
  const plan = planOf({ ...item, startedAt: '2023-08-20T01:00:00Z' });
  expect(plan.from.toISOString()).toBe('2023-08-20T01:00:00.000Z');
  expect(plan.late).toBe(0);
});
