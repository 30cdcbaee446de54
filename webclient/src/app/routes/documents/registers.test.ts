import { expect, test } from 'vitest';
import { mayBegin, nextOf } from './registers.ts';
import type { Register } from './types.ts';

const untouched: Register = {
  organizationId: 'o',
  organization: 'Sở Giáo dục và Đào tạo',
  year: 2026,
  kind: 'INVITATION',
  firstNumber: null,
  lastNumber: null,
};

test('a register that nobody has touched begins with 1, or with what somebody says', () => {
  expect(nextOf(untouched)).toBe(1);
  expect(mayBegin(untouched)).toBe(true);
});

test('one that goes on from paper begins with its first number, which is said once', () => {
  const begun = { ...untouched, firstNumber: 48 };
  expect(nextOf(begun)).toBe(48);
  expect(mayBegin(begun)).toBe(false);
});

test('after a number was given the next one follows', () => {
  const used = { ...untouched, firstNumber: 48, lastNumber: 51 };
  expect(nextOf(used)).toBe(52);
  expect(mayBegin(used)).toBe(false);
});
