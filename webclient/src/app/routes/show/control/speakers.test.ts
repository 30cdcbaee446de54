import { expect, test } from 'vitest';
import { anItem, aProgramme, runningSince } from '../fixtures.ts';
import { speakersOf } from './speakers.ts';

test('who speaks now comes first, and everybody once', () => {
  const programme = aProgramme([
    anItem('a', 0, 10, { speaker: 'Ban tổ chức' }),
    anItem('b', 10, 10, { speaker: 'Ông Nguyễn Văn A, Giám đốc Sở', ...runningSince(10) }),
    anItem('c', 20, 10, { speaker: 'Bà Trần Thị B', state: 'CUT' }),
    anItem('d', 30, 10, { speaker: 'Ban tổ chức' }),
  ]);
  expect(speakersOf(programme)).toEqual([
    { name: 'Ông Nguyễn Văn A', place: 'Giám đốc Sở' },
    { name: 'Ban tổ chức', place: '' },
  ]);
});
