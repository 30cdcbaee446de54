import { expect, test } from 'vitest';
import { isForBrowser, isReadable } from './browserclicks.ts';

function link(href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = new URL(href, 'https://diemcau.example').href;
  return anchor;
}

test('a plain click on an address of the app is the router’s', () => {
  expect(isForBrowser(new MouseEvent('click'), link('/events/1'))).toBe(false);
  expect(isForBrowser(new MouseEvent('click'), link('/join-codes'))).toBe(false);
});

test('a click that asks for a new tab is the browser’s', () => {
  expect(isForBrowser(new MouseEvent('click', { ctrlKey: true }), link('/events'))).toBe(true);
});

test.each(['/j/K7M2QX9A', '/reply', '/feedback', '/api/forms/1/summary.xlsx'])(
  '%s is not a page of the app',
  (address) => {
    expect(isForBrowser(new MouseEvent('click'), link(address))).toBe(true);
  },
);

test('a path with broken percent signs is not given to the router', () => {
  expect(isReadable('/events/%C4%90')).toBe(true);
  expect(isReadable('/events/%E0%A4%A')).toBe(false);
});
