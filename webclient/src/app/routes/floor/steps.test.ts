import { expect, test } from 'vitest';
import type { FloorState } from '#lib/floor/model.ts';
import type { DeskRequest } from './model.ts';
import { isPossible, needsReason, stepsFrom } from './steps.ts';
import { formatLength, whyWords } from './why.ts';

const request = {
  provinceName: 'Quảng Trị',
  pointName: 'Điểm cầu Quảng Trị',
  pointId: 'p',
  placeKind: 'PRIMARY',
  number: 7,
} as DeskRequest;

// Rule W3.
test('each state offers the steps that lead on from it, the usual one first', () => {
  const first = (state: FloorState) => stepsFrom(state)[0];
  expect(first('WAITING')).toBe('call');
  expect(first('CALLED')).toBe('start');
  expect(first('SPEAKING')).toBe('finish');
  expect(first('DONE')).toBe('resume');
  expect(first('DECLINED')).toBe('reconsider');
  expect(stepsFrom('WITHDRAWN')).toEqual([]);
});

// Rule W4.
test('what changes the order, or says no, needs a reason', () => {
  expect((['UP', 'DOWN', 'NEXT', 'decline'] as const).every(needsReason)).toBe(true);
  expect(needsReason('unmove')).toBe(false);
  expect(isPossible('NEXT', 'CALLED')).toBe(false);
  expect(isPossible('decline', 'CALLED')).toBe(true);
});

// Rule W7.
test('every rule says in words what it found', () => {
  const why = { tolerance: 1, ahead: 0 };
  expect(whyWords(request, { ...why, rule: 'PROVINCE_ROTATION', value: 0, ahead: 2 })).toBe(
    'Quảng Trị chưa có lượt nào. Còn 2 đề nghị cùng tỉnh đứng trước.',
  );
  expect(whyWords(request, { ...why, rule: 'POINT_READY', value: 1 })).toBe('Chưa sẵn sàng.');
  expect(whyWords({ ...request, pointId: null }, { ...why, rule: 'POINT_READY', value: 0 })).toBe(
    'Không ngồi ở điểm cầu nào.',
  );
  expect(whyWords(request, { ...why, rule: 'PROVINCE_TIME', value: 65 })).toBe(
    'Quảng Trị đã phát biểu 1:05.',
  );
  expect(whyWords(request, { ...why, rule: 'KIND_ROTATION', value: 3 })).toContain('Tiểu học: 3');
  expect(whyWords(request, { ...why, rule: 'ARRIVAL', value: 7 })).toBe('Đề nghị số 7 của buổi.');
});

test('lengths read like a clock', () => {
  expect([0, 65, 3_723].map(formatLength)).toEqual(['0:00', '1:05', '1:02:03']);
});
