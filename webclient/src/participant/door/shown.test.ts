import { expect, test } from 'vitest';
import type { Answered } from './model.ts';
import { remarkable, toneOf, type Shown } from './shown.ts';

function admitted(answered: Answered | null): Shown {
  return { kind: 'ADMITTED', admissionId: 'a', name: 'Nguyễn Thị Lan', detail: [], answered };
}

test('whoever declined or said nothing is let in with a note, others simply', () => {
  for (const answered of ['DECLINED', 'NOT_YET'] as const) {
    expect(toneOf(admitted(answered))).toBe('doubtful');
    expect(remarkable(answered)).toBe(answered);
  }
  for (const answered of ['ACCEPTED', 'NOT_INVITED', null] as const) {
    expect(toneOf(admitted(answered))).toBe('good');
    expect(remarkable(answered)).toBeNull();
  }
});

test('whoever answered maybe is welcome, and it is said', () => {
  expect(toneOf(admitted('TENTATIVE'))).toBe('good');
  expect(remarkable('TENTATIVE')).toBe('TENTATIVE');
});
