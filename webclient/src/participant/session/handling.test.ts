import { expect, test } from 'vitest';
import { handlingNotes } from './handling.ts';

const words = (...of: Parameters<typeof handlingNotes>) =>
  handlingNotes(...of).map(({ textContent }) => textContent);

// Rule Q12.
test('whose words were edited reads what is published instead', () => {
  expect(words({ publishedText: 'Bao giờ?', merged: false, answer: null })).toEqual([
    'Nội dung được công bố: “Bao giờ?”',
  ]);
});

// Rules Q15 and Q18.
test('whose question was merged reads the leading one once it is published, and its answer', () => {
  const at = '2023-08-15T01:00:00Z';
  expect(words({ publishedText: null, merged: true, answer: null })).toHaveLength(1);
  expect(
    words({
      publishedText: 'Lương?',
      merged: true,
      answer: { by: 'Bộ trưởng', note: 'Năm 2024.', at },
    }),
  ).toEqual([
    'Đã gộp với câu hỏi cùng nội dung: “Lương?”',
    'Trả lời tại hội trường: Bộ trưởng: Năm 2024.',
  ]);
  expect(words(null)).toEqual([]);
});
