import { expect, test } from 'vitest';
import { applyToRows, applyToSummary, changesNumbers } from './facts.ts';
import type { ListedPoint, PointRow, PointSummary } from './types.ts';

const province = { id: 'p1', code: '45', name: 'Quảng Trị' } as never;
const states = { READY: 1, PREPARING: 2, NOT_STARTED: 3, INCIDENT: 0 };
const summary: PointSummary = {
  totals: states,
  provinces: [
    { province, states },
    { province: null, states: { ...states } },
  ],
  revision: 10,
};
const point = {
  id: 'a',
  parentId: 'top',
  provinceId: 'p1',
  state: 'READY',
  itemsDone: 6,
} as PointRow;
const changed = (revision: number) => ({
  type: 'bridge.changed',
  revision,
  at: '',
  point,
  was: 'PREPARING',
});

test('a change moves one point from its old state to the new one, in its province alone', () => {
  const after = applyToSummary(summary, [changed(11)]);
  expect(after.totals).toEqual({ READY: 2, PREPARING: 1, NOT_STARTED: 3, INCIDENT: 0 });
  expect(after.provinces[0]?.states.READY).toBe(2);
  expect(after.provinces[1]?.states.READY).toBe(1);
  expect(after.revision).toBe(11);
});

test('a fact that the counts already hold is not counted twice', () => {
  expect(applyToSummary(summary, [changed(10)])).toBe(summary);
});

test('a changed row keeps its place, and its parent counts it', () => {
  const rows = [
    { id: 'top', below: { total: 2, ready: 0, incident: 0 } },
    { id: 'a', state: 'PREPARING', below: { total: 0, ready: 0, incident: 0 } },
  ] as ListedPoint[];
  const after = applyToRows(rows, [changed(11)], 10);
  expect(after[0]?.below).toEqual({ total: 2, ready: 1, incident: 0 });
  expect(after[1]).toMatchObject({ id: 'a', state: 'READY', itemsDone: 6 });
  expect(applyToRows(rows, [changed(10)], 10)).toEqual(rows);
});

test('points that came or went need a new reading', () => {
  expect(changesNumbers({ type: 'bridge.added', revision: 1, at: '' })).toBe(true);
  expect(changesNumbers(changed(1))).toBe(false);
});
