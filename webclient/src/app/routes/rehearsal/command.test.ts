import { expect, test } from 'vitest';
import { command } from './command.ts';

test('the command names the installation, the pass and the points there are', () => {
  const written = command('https://diemcau.example', 'p4ss', 63, 'vi');
  expect(written).toContain('--url https://diemcau.example');
  expect(written).toContain('--pass p4ss');
  expect(written).toContain('--points 63');
});

test('a session without bridge points gets nobody who stands in for a host', () => {
  expect(command('https://diemcau.example', 'p4ss', 0, 'en')).not.toContain('--points');
});

test('every line but the last goes on', () => {
  const lines = command('https://diemcau.example', 'p4ss', 3, 'en').split('\n');
  expect(lines.slice(0, -1).every((line) => line.endsWith('\\'))).toBe(true);
  expect(lines.at(-1)).not.toContain('\\');
});
