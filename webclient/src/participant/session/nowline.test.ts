import { expect, test } from 'vitest';
import { NowLine } from './nowline.ts';

const item = {
  title: 'Hỏi đáp',
  startsAt: '2023-08-15T01:30:00Z',
  minutes: 60,
  startedAt: '2023-08-15T01:38:00Z',
};

test('says what is on, when it was planned and how late it began', () => {
  const line = new NowLine();
  line.update(item);
  expect(line.element.textContent).toBe('Hiện tại: Hỏi đáp · 08:30 – 09:30 · bắt đầu chậm 8 phút');
  expect(line.element.querySelector('strong')?.textContent).toBe('Hỏi đáp');
  line.update({ ...item, startedAt: item.startsAt });
  expect(line.element.textContent).toBe('Hiện tại: Hỏi đáp · 08:30 – 09:30');
});

test('is not there while nothing is on', () => {
  const line = new NowLine();
  line.update(null);
  expect(line.element.hidden).toBe(true);
  line.update(item);
  expect(line.element.hidden).toBe(false);
  line.update(null);
  expect(line.element.hidden).toBe(true);
});
