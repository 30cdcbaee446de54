import { expect, test } from 'vitest';
import { codeForm } from './codeform.ts';

function submitted(typed: string): HTMLElement {
  const form = codeForm();
  document.body.replaceChildren(form);
  const input = form.querySelector('input');
  if (input) input.value = typed;
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  return form;
}

test('a code that is too short says how long it should be, and keeps what was typed', () => {
  const form = submitted('3T58');
  expect(form.textContent).toContain('Mã tham dự có 8 ký tự.');
  expect(form.querySelector('input')?.value).toBe('3T58');
  expect(form.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
});

test('a code is taken as people write it', () => {
  submitted(' 3t58 mdm3 ');
  expect(location.pathname).toBe('/j/3T58MDM3');
});
