import type { Fact } from '#lib/live/protocol.ts';
import type { ListedPoint, PointRow, PointsBelow, PointState, PointSummary } from './types.ts';

/** What the server tells of bridge points; see BridgeFact. */

export interface Changed extends Fact {
  type: 'bridge.changed';
  point: PointRow;
  /** The state before. */
  was: PointState;
}

export function isChanged(fact: Fact): fact is Changed {
  return fact.type === 'bridge.changed';
}

const RENEWING = new Set([
  'bridge.added',
  'bridge.removed',
  'bridge.moved',
  'bridge.renewed',
  'bridge.recounted',
]);

/** What a host hears follows from where the own points stand: it has to listen anew. */
export function changesPlace(fact: Fact): boolean {
  return fact.type === 'bridge.moved';
}

/** Many points came, went or changed: what is shown has to be fetched again. */
export function changesNumbers(fact: Fact): boolean {
  return RENEWING.has(fact.type);
}

/** The counts after the facts that they do not hold yet. */
export function applyToSummary(summary: PointSummary, facts: Fact[]): PointSummary {
  const fresh = facts.filter((fact) => fact.revision > summary.revision);
  if (fresh.length === 0) return summary;
  let { totals, provinces } = summary;
  for (const { point, was } of fresh.filter(isChanged)) {
    if (point.state === was) continue;
    totals = { ...totals, [was]: totals[was] - 1, [point.state]: totals[point.state] + 1 };
    provinces = provinces.map((row) =>
      (row.province?.id ?? null) === point.provinceId
        ? {
            ...row,
            states: {
              ...row.states,
              [was]: row.states[was] - 1,
              [point.state]: row.states[point.state] + 1,
            },
          }
        : row,
    );
  }
  return { totals, provinces, revision: Math.max(...fresh.map(({ revision }) => revision)) };
}

/** The rows after the facts that they do not hold yet; a changed row keeps its place. */
export function applyToRows<Row extends ListedPoint>(
  rows: Row[],
  facts: Fact[],
  revision: number,
): Row[] {
  const fresh = facts.filter((fact) => fact.revision > revision).filter(isChanged);
  return fresh.reduce(
    (present, { point, was }) =>
      present.map((row) => {
        if (row.id === point.id) return { ...row, ...point };
        return point.above.includes(row.id)
          ? { ...row, below: shifted(row.below, was, point) }
          : row;
      }),
    rows,
  );
}

function shifted(below: PointsBelow, was: PointState, { state }: PointRow): PointsBelow {
  const states = { ...below.states };
  if (was !== 'RETIRED') states[was]--;
  if (state !== 'RETIRED') states[state]++;
  return { total: Object.values(states).reduce((sum, points) => sum + points, 0), states };
}
