import { afterEach, expect, test } from 'vitest';
import { moveOf, shortcutOf } from './shortcuts.ts';

/** What a key pressed on this element would do. */
function pressed(html: string, key: string, more: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  const target = document.body.querySelector('[data-here]') ?? document.body;
  let shortcut: ReturnType<typeof shortcutOf> = null;
  const listen = (event: KeyboardEvent) => (shortcut = shortcutOf(event));
  window.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return shortcut;
}

afterEach(() => document.body.replaceChildren());

test('letters on the page and on its buttons are shortcuts, in either case', () => {
  expect(pressed('<p data-here></p>', 'a')).toBe('approve');
  expect(pressed('<button data-here></button>', 'J')).toBe('next');
  expect(pressed('', '?')).toBe('help');
  expect(pressed('', 'q')).toBeNull();
});

test('nothing fires while somebody types', () => {
  for (const field of ['input', 'textarea', 'select']) {
    expect(pressed(`<${field} data-here></${field}>`, 'a'), field).toBeNull();
  }
  expect(pressed('<div contenteditable="true"><b data-here></b></div>', 'a')).toBeNull();
});

test('a box that was ticked swallows no letter, and keeps the space', () => {
  for (const type of ['checkbox', 'radio']) {
    expect(pressed(`<input type="${type}" data-here>`, 'x'), type).toBe('mark');
    expect(pressed(`<input type="${type}" data-here>`, ' '), type).toBeNull();
  }
  for (const type of ['text', 'search', 'email', 'number', 'date']) {
    expect(pressed(`<input type="${type}" data-here>`, 'x'), type).toBeNull();
  }
  expect(pressed('<dialog open><input type="checkbox" data-here></dialog>', 'x')).toBeNull();
});

test('nothing fires in a dialog, nor with a modifier held', () => {
  expect(pressed('<dialog open><button data-here></button></dialog>', 'a')).toBeNull();
  expect(pressed('', 'r', { ctrlKey: true })).toBeNull();
  expect(pressed('', 'r', { metaKey: true })).toBeNull();
});

test('the arrows with Alt and the usual chord for undoing work on both kinds of keyboard', () => {
  expect(pressed('', 'ArrowUp', { altKey: true })).toBe('up');
  expect(pressed('', 'ArrowDown', { altKey: true })).toBe('down');
  expect(pressed('', 'ArrowDown')).toBeNull();
  expect(pressed('', 'z', { ctrlKey: true })).toBe('undo');
  expect(pressed('', 'z', { metaKey: true })).toBe('undo');
  expect(pressed('', 'z', { ctrlKey: true, shiftKey: true })).toBeNull();
  // What is being typed is taken back by the field itself.
  expect(pressed('<textarea data-here></textarea>', 'z', { ctrlKey: true })).toBeNull();
});

test('a key held down walks on but approves once', () => {
  expect(pressed('', 'j', { repeat: true })).toBe('next');
  expect(pressed('', 'a', { repeat: true })).toBeNull();
});

test('a shortcut does only what the state of the question allows', () => {
  expect(moveOf('approve', 'SUBMITTED')).toBe('approve');
  expect(moveOf('approve', 'ANSWERED')).toBeNull();
  expect(moveOf('stage', 'APPROVED')).toBe('stage');
  expect(moveOf('stage', 'SUBMITTED')).toBeNull();
  expect(moveOf('back', 'ON_STAGE')).toBe('unstage');
  expect(moveOf('back', 'REJECTED')).toBe('reconsider');
  expect(moveOf('back', 'ANSWERED')).toBe('reopen');
  expect(moveOf('back', 'SUBMITTED')).toBeNull();
});
