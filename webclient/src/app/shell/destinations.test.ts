import { expect, test } from 'vitest';
import type { Grant, Role } from '../viewer/viewer.svelte.ts';
import { destinations, isClosed } from './destinations.ts';

const held = (...own: Role[]): Grant[] =>
  own.map((role) => ({ role, scopeKind: 'SYSTEM', scopeId: null }));
const ofOneEvent: Grant = { role: 'ORGANIZER', scopeKind: 'EVENT', scopeId: '1' };
const byUnitLink: Grant = { role: 'ORGANIZATION_STAFF', scopeKind: 'EVENT_UNIT', scopeId: '1' };

const addresses = (...own: Role[]) => destinations('/', held(...own)).map(({ href }) => href);

test('everybody sees the parts that their roles have something to do with', () => {
  expect(addresses('HOST')).toEqual(['/', '/events', '/points']);
  expect(addresses('ORGANIZER')).toEqual(['/', '/events', '/directory']);
  expect(addresses('ADMINISTRATOR')).toEqual(['/', '/directory', '/accounts']);
});

test('the entry of the page one is on, or of a page below it, is the active one', () => {
  const active = (pathname: string) =>
    destinations(pathname, held('ORGANIZER', 'HOST'))
      .filter((entry) => entry.active)
      .map(({ href }) => href);
  expect(active('/')).toEqual(['/']);
  expect(active('/events/1/points')).toEqual(['/events']);
  expect(active('/sessions/1/points')).toEqual(['/events']);
  expect(active('/points/1')).toEqual(['/points']);
  expect(active('/eventsandmore')).toEqual([]);
});

test('a page of another role is closed, however its address was come by', () => {
  const closed = (pathname: string, ...own: Role[]) => isClosed(pathname, held(...own));
  expect(closed('/accounts/1', 'ORGANIZER')).toBe(true);
  expect(closed('/events/new', 'MODERATOR')).toBe(true);
  expect(closed('/events/new', 'ORGANIZER')).toBe(false);
  expect(closed('/events/1', 'MODERATOR')).toBe(false);
  expect(closed('/sessions/1/questions', 'ADMINISTRATOR')).toBe(true);
  expect(closed('/points/1', 'ORGANIZER')).toBe(false);
  expect(closed('/points', 'ORGANIZER')).toBe(true);
  expect(closed('/units/1/documents', 'ORGANIZER')).toBe(true);
  expect(closed('/units/1/documents', 'ORGANIZATION_STAFF')).toBe(false);
  expect(closed('/allotments/1', 'ORGANIZER')).toBe(false);
  expect(closed('/profile')).toBe(false);
});

test('who came in by an organization’s link finds its delegates, and no list of events', () => {
  expect(destinations('/', [byUnitLink]).map(({ href }) => href)).toEqual(['/', '/units']);
  expect(isClosed('/events', [byUnitLink])).toBe(true);
  expect(isClosed('/allotments/1', [byUnitLink])).toBe(false);
});

test('the directory as a whole is kept by those who organize all events', () => {
  expect(isClosed('/directory/people', [ofOneEvent])).toBe(false);
  expect(isClosed('/directory/people/import', [ofOneEvent])).toBe(true);
  expect(isClosed('/directory/people/duplicates', held('ORGANIZER'))).toBe(false);
});
