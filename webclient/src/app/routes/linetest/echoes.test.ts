import { expect, test } from 'vitest';
import { judged } from './echoes.ts';

test('the median is the round trip, and one late answer does not change it', () => {
  expect(judged([40, 42, 41, 900, 40])).toMatchObject({ roundTripMillis: 41, lossPercent: 0 });
});

test('jitter is the mean difference from one answer to the next', () => {
  expect(judged([40, 60, 40, 60])).toMatchObject({ jitterMillis: 20 });
  expect(judged([40])).toMatchObject({ jitterMillis: 0 });
});

test('what is not answered is lost, and no part of the rest', () => {
  expect(judged([40, null, 44, null])).toEqual({
    roundTripMillis: 44,
    jitterMillis: 4,
    lossPercent: 50,
  });
});

test('of a line without any answer only the loss is known', () => {
  expect(judged([null, null])).toEqual({
    roundTripMillis: null,
    jitterMillis: null,
    lossPercent: 100,
  });
});
