import { expect, test } from 'vitest';
import type { Role } from '../viewer/viewer.svelte.ts';
import { destinations } from './destinations.ts';

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
