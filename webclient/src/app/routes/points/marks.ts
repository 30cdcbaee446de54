/** Ids that are marked for a while; never changed in place, so that what shows them follows. */
export type Marks = ReadonlySet<string>;

export const NO_MARKS: Marks = new Set();

export function marked(marks: Marks, ids: string[]): Marks {
  return new Set([...marks, ...ids]);
}

export function unmarked(marks: Marks, ids: string[]): Marks {
  return new Set([...marks].filter((id) => !ids.includes(id)));
}
