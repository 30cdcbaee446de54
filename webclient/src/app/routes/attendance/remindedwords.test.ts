import { expect, test } from 'vitest';
import { remindedWords } from './remindedwords.ts';

test('says whom a reminder reached, whom it left alone, and who is next', () => {
  expect(remindedWords({ reminded: 12, justReminded: 0, left: 0 })).toBe('Đã nhắc 12 điểm cầu.');
  expect(remindedWords({ reminded: 0, justReminded: 3, left: 0 })).toMatch(/^3 điểm cầu vừa được/);
  expect(remindedWords({ reminded: 1000, justReminded: 2, left: 40 })).toMatch(
    /1\.000 điểm cầu\. 2 điểm cầu.+40 điểm cầu/,
  );
  expect(remindedWords({ reminded: 0, justReminded: 0, left: 0 })).toBe(
    'Không còn điểm cầu nào cần nhắc.',
  );
});
