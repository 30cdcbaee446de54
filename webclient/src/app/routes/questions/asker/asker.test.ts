import { expect, test } from 'vitest';
import { aQuestion } from '../fixtures.ts';
import { askerLine, printedAsker } from './asker.ts';

// Rule Q28.
test('a name that two people opened is on the screen and not on paper', () => {
  const opened = aQuestion('one', 0, {
    askerName: 'Người Hỏi',
    askerSchool: 'Trường THCS Số Một',
    provinceName: 'Hà Nội',
    hidden: { openingUntil: null, openedAt: '2026-01-01T00:00:00Z' },
  });

  expect(askerLine(opened)).toContain('Người Hỏi');
  expect(printedAsker(opened)).not.toMatch(/Người Hỏi|Số Một|Hà Nội/);
  expect(printedAsker({ ...opened, hidden: null })).toBe(askerLine(opened));
});
