import { expect, test } from 'vitest';
import type { Role } from '../viewer/viewer.svelte.ts';
import { destinations, isClosed } from './destinations.ts';

const addresses = (...own: Role[]) =>
  destinations('/', (...roles) => roles.some((role) => own.includes(role))).map(({ href }) => href);

test('everybody sees the parts that their roles have something to do with', () => {
  expect(addresses('HOST')).toEqual(['/', '/events', '/points']);
  expect(addresses('ORGANIZER')).toEqual(['/', '/events', '/directory']);
  expect(addresses('ADMINISTRATOR')).toEqual(['/', '/directory', '/accounts']);
});

test('the entry of the page one is on, or of a page below it, is the active one', () => {
  const active = (pathname: string) =>
    destinations(pathname, () => true)
      .filter((entry) => entry.active)
      .map(({ href }) => href);
  expect(active('/')).toEqual(['/']);
  expect(active('/events/1/points')).toEqual(['/events']);
  expect(active('/sessions/1/points')).toEqual(['/events']);
  expect(active('/points/1')).toEqual(['/points']);
  expect(active('/eventsandmore')).toEqual([]);
});

test('a page of another role is closed, however its address was come by', () => {
  const closed = (pathname: string, ...own: Role[]) =>
    isClosed(pathname, (...roles) => roles.some((role) => own.includes(role)));
  expect(closed('/accounts/1', 'ORGANIZER')).toBe(true);
  expect(closed('/events/new', 'MODERATOR')).toBe(true);
  expect(closed('/events/new', 'ORGANIZER')).toBe(false);
  expect(closed('/events/1', 'MODERATOR')).toBe(false);
  expect(closed('/sessions/1/questions', 'ADMINISTRATOR')).toBe(true);
  expect(closed('/points/1', 'ORGANIZER')).toBe(false);
  expect(closed('/points', 'ORGANIZER')).toBe(true);
  expect(closed('/profile')).toBe(false);
});
