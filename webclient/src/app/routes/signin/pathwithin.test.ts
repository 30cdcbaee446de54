import { expect, test } from 'vitest';
import { pathWithin } from './pathwithin.ts';

test('after signing in one comes back to where one wanted to go', () => {
  expect(pathWithin('/events/1?tab=points')).toEqual({
    pathname: '/events/1',
    search: '?tab=points',
  });
});

test.each(['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/sign-in', 7, null])(
  '%s leads home',
  (back) => {
    expect(pathWithin(back)).toEqual({ pathname: '/', search: '' });
  },
);
