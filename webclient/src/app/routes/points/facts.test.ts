import { expect, test } from 'vitest';
import { applyToRows, applyToSummary, changesNumbers } from './facts.ts';
import type { ListedPoint, PointRow, PointSummary } from './types.ts';

const province = { id: 'p1', code: '45', name: 'Quảng Trị' } as never;
const states = {
  CONNECTED: 0,
  READY: 1,
  PREPARING: 2,
  NOT_STARTED: 3,
  LOST: 0,
  INCIDENT: 0,
  RETIRED: 0,
};
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
  parentId: 'middle',
  above: ['top', 'middle'],
  provinceId: 'p1',
  state: 'READY',
  itemsDone: 6,
} as PointRow;
const none = { CONNECTED: 0, LOST: 0, READY: 0, PREPARING: 0, NOT_STARTED: 0, INCIDENT: 0 };
const changed = (revision: number) => ({
  type: 'bridge.changed',
  revision,
  at: '',
  point,
  was: 'PREPARING',
});

test('a change moves one point from its old state to the new one, in its province alone', () => {
  const after = applyToSummary(summary, [changed(11)]);
  expect(after.totals).toEqual({
    CONNECTED: 0,
    LOST: 0,
    READY: 2,
    PREPARING: 1,
    NOT_STARTED: 3,
    INCIDENT: 0,
    RETIRED: 0,
  });
  expect(after.provinces[0]?.states.READY).toBe(2);
  expect(after.provinces[1]?.states.READY).toBe(1);
  expect(after.revision).toBe(11);
});

test('a fact that the counts already hold is not counted twice', () => {
  expect(applyToSummary(summary, [changed(10)])).toBe(summary);
});

test('a changed row keeps its place, and all above count it', () => {
  const rows = [
    { id: 'top', below: { total: 2, states: { ...none, PREPARING: 2 } } },
    { id: 'a', state: 'PREPARING', below: { total: 0, states: none } },
  ] as ListedPoint[];
  const after = applyToRows(rows, [changed(11)], 10);
  expect(after[0]?.below).toEqual({
    total: 2,
    states: { ...none, PREPARING: 1, READY: 1 },
  });
  expect(after[1]).toMatchObject({ id: 'a', state: 'READY', itemsDone: 6 });
  expect(applyToRows(rows, [changed(10)], 10)).toEqual(rows);
});

test('points that came or went need a new reading', () => {
  expect(changesNumbers({ type: 'bridge.added', revision: 1, at: '' })).toBe(true);
  expect(changesNumbers({ type: 'bridge.recounted', revision: 1, at: '' })).toBe(true);
  expect(changesNumbers(changed(1))).toBe(false);
});
