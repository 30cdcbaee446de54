import { expect, test } from 'vitest';
import { seatChoices } from './seats.ts';

const HALL = { id: 'p1', name: 'Hội trường Sở' };
const SCHOOL = { id: 'p2', name: 'Trường THPT Chu Văn An' };

test('where there is one place nothing is to be chosen', () => {
  expect(seatChoices([], null)).toEqual([]);
  expect(seatChoices([HALL], null)).toEqual([]);
  expect(seatChoices([HALL], { pointId: 'p1', pointName: HALL.name })).toEqual([]);
});

test('several places are offered in the order of the server', () => {
  expect(seatChoices([HALL, SCHOOL], null)).toEqual([
    { value: 'p1', label: 'Hội trường Sở' },
    { value: 'p2', label: 'Trường THPT Chu Văn An' },
  ]);
});

test('where the organizers have put somebody stays among the choices', () => {
  const choices = seatChoices([HALL], { pointId: 'p9', pointName: 'Điểm cầu khác' });
  expect(choices.map(({ value }) => value)).toEqual(['p9', 'p1']);
});
