import { expect, test } from 'vitest';
import { groupsOf, SET_NAMES, SETS } from './startingsets.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

test('every group of every set has its words in both languages', () => {
  for (const set of SET_NAMES) {
    SETS[set].forEach((_, index) => {
      expect(vi).toHaveProperty([`set.${set}.${index + 1}`]);
      expect(en).toHaveProperty([`set.${set}.${index + 1}`]);
    });
  }
});

test('a set becomes groups as the server takes them', () => {
  const [first] = groupsOf('donors', (key) => `Nhóm ${key}`);
  expect(first).toEqual({
    name: 'Nhóm set.donors.1',
    placeKind: 'MAIN_POINT',
    perUnit: 1,
    nameBy: null,
    note: null,
    version: null,
  });
});
