import { expect, test } from 'vitest';
import { bySession } from './bysession.ts';
import type { UnitAllotment } from './types.ts';

const allotment = (id: string, sessionId: string) => ({ id, sessionId }) as UnitAllotment;

test('allotments stand below their session, in the order of the server', () => {
  const grouped = bySession([allotment('1', 'a'), allotment('2', 'a'), allotment('3', 'b')]);
  expect(grouped.map(({ session }) => session.sessionId)).toEqual(['a', 'b']);
  expect(grouped[0]?.allotments.map(({ id }) => id)).toEqual(['1', '2']);
});

test('nothing allotted is no session', () => {
  expect(bySession([])).toEqual([]);
});
