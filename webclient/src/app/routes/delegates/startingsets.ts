import type { Place } from './types.ts';

/** What a group is begun with; its words are in the catalogs under `set.<set>.<number>`. */
interface Start {
  place: Place;
  perUnit: number | null;
}

const main = (perUnit: number | null = null): Start => ({ place: 'MAIN_POINT', perUnit });
const own = (perUnit: number): Start => ({ place: 'OWN_POINT', perUnit });

/**
 * Sets of groups to begin with, as plans of the ministry describe who takes part: schools' teachers
 * with the provinces' points, universities with their own, and a meeting with donors.
 */
export const SETS = {
  schools: [main(), main(1), main(2), own(1), own(5), own(2), own(20)],
  universities: [main(), main(1), main(1), own(1), own(5), own(20)],
  donors: [main(1), main(1), main(2), main(2)],
} as const satisfies Record<string, readonly Start[]>;

export type SetName = keyof typeof SETS;
export const SET_NAMES = Object.keys(SETS) as SetName[];

type Words = (key: `set.${SetName}.${number}`) => string;

/** The groups of a set as the server takes them. */
export function groupsOf(set: SetName, words: Words) {
  return SETS[set].map(({ place, perUnit }, index) => ({
    name: words(`set.${set}.${index + 1}`),
    placeKind: place,
    perUnit,
    nameBy: null,
    note: null,
    version: null,
  }));
}
