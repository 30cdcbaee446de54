import { expect, test } from 'vitest';
import { avatarTone } from './avatartone.ts';

test('a name has one colour, however it was typed', () => {
  expect(avatarTone('Đỗ Văn Thử'.normalize('NFD'))).toBe(avatarTone('Đỗ Văn Thử'));
});

test('those who sit at a desk together have different ones', () => {
  expect(avatarTone('Đỗ Văn Thử')).not.toBe(avatarTone('Vũ Thị Mẫu'));
  const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
  const tones = new Set(surnames.map((surname) => avatarTone(`${surname} Thị Ánh`)));
  expect(tones.size).toBeGreaterThan(3);
});
