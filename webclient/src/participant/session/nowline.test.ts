import { expect, test } from 'vitest';
import { NowLine } from './nowline.ts';

const item = {
  title: 'Hỏi đáp',
  startsAt: '2023-08-15T01:30:00Z',
  minutes: 60,
  startedAt: '2023-08-15T01:38:00Z',
  endsAt: '2023-08-15T02:38:00Z',
};

test('says what is on, since when and until when, and how late or early it began', () => {
  const line = new NowLine();
  line.update(item, 0);
  expect(line.element.textContent).toBe('Hiện tại: Hỏi đáp · 08:38 – 09:38 · bắt đầu chậm 8 phút');
  expect(line.element.querySelector('strong')?.textContent).toBe('Hỏi đáp');
  line.update({ ...item, startedAt: item.startsAt, endsAt: '2023-08-15T02:30:00Z' }, 0);
  expect(line.element.textContent).toBe('Hiện tại: Hỏi đáp · 08:30 – 09:30');
  const early = { startedAt: '2023-08-15T01:02:00Z', endsAt: '2023-08-15T02:02:00Z' };
  line.update({ ...item, ...early }, Date.parse('2023-08-15T02:10:00Z'));
  expect(line.element.textContent).toBe('Hiện tại: Hỏi đáp · 08:02 – 09:10 · bắt đầu sớm 28 phút');
});

test('is not there while nothing is on', () => {
  const line = new NowLine();
  line.update(null, 0);
  expect(line.element.hidden).toBe(true);
  line.update(item, 0);
  expect(line.element.hidden).toBe(false);
  line.update(null, 0);
  expect(line.element.hidden).toBe(true);
});
