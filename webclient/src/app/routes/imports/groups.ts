import type { Counts } from './types.ts';

/** How rows are looked at, and under which of the counts they stand. */
export const GROUPS: { verdict: string; count: keyof Counts }[] = [
  { verdict: 'NEW', count: 'newOnes' },
  { verdict: 'CHANGED', count: 'changed' },
  { verdict: 'DUPLICATE', count: 'duplicate' },
  { verdict: 'WRONG', count: 'wrong' },
  { verdict: 'SAME', count: 'same' },
  { verdict: 'BLANK', count: 'blank' },
  { verdict: 'SKIPPED', count: 'skipped' },
];

/** All rows of a list. */
export const rowsOf = (counts: Counts): number =>
  GROUPS.reduce((sum, { count }) => sum + counts[count], 0);
