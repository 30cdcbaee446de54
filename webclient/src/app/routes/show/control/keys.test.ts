import { afterEach, expect, test } from 'vitest';
import { keyOf } from './keys.ts';

afterEach(() => document.body.replaceChildren());

function pressed(key: string, on = 'p', more: KeyboardEventInit = {}) {
  const element = document.createElement(on);
  document.body.append(element);
  let found: ReturnType<typeof keyOf> | undefined;
  document.body.addEventListener('keydown', (event) => (found = keyOf(event)), { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return found;
}

test('one key takes what is prepared', () => {
  expect(pressed('t')).toBe('take');
  expect(pressed('T')).toBe('take');
  expect(pressed('b')).toBe('back');
  expect(pressed('x')).toBeNull();
});

test('a key that is typed, held down or part of a command means nothing', () => {
  expect(pressed('t', 'input')).toBeNull();
  expect(pressed('t', 'textarea')).toBeNull();
  expect(pressed('t', 'p', { repeat: true })).toBeNull();
  expect(pressed('t', 'p', { ctrlKey: true })).toBeNull();
});
