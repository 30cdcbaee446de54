/** Points in time as the server writes them: 2023-08-15T01:00:00.5Z. */

/**
 * Below zero when `one` is earlier. The server leaves out zeros at the end of a fraction, so that
 * instants do not compare as texts; and microseconds matter, which Date does not know.
 */
export function compareInstants(one: string, other: string): number {
  return compareTexts(comparable(one), comparable(other));
}

export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** 2023-08-15T01:00:00.5Z as 2023-08-15T01:00:00.500000000 */
function comparable(instant: string): string {
  const [second = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${second}.${fraction.padEnd(9, '0')}`;
}
