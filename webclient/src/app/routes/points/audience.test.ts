import { afterEach, expect, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { viewer, type Grant } from '../../viewer/viewer.svelte.ts';
import { audienceIn, shownState } from './audience.ts';

function signedIn(...roles: Grant[]): void {
  viewer.me = { kind: 'account', id: 'a', name: 'A', email: null, locale: null, roles };
}

const inEvent = (role: Grant['role'], scopeId: string): Grant => ({
  role,
  scopeKind: 'EVENT',
  scopeId,
});
const host: Grant = { role: 'HOST', scopeKind: 'BRIDGE_POINT', scopeId: 'p' };

afterEach(() => {
  viewer.me = undefined;
});

test('the organizers of this event, or of all, hear of every point', () => {
  signedIn(inEvent('ORGANIZER', 'e1'));
  expect(audienceIn('e1')).toBe('ORGANIZER');
  signedIn({ role: 'ORGANIZER', scopeKind: 'SYSTEM', scopeId: null });
  expect(audienceIn('e1')).toBe('ORGANIZER');
});

test('who organizes another event and hosts a point here hears as a host', () => {
  signedIn(inEvent('ORGANIZER', 'e2'), host);
  expect(audienceIn('e1')).toBe('HOST');
});

test('who only looks on opens no connection', () => {
  signedIn(inEvent('MODERATOR', 'e1'));
  expect(audienceIn('e1')).toBeNull();
  signedIn(inEvent('STAGE_OPERATOR', 'e1'));
  expect(audienceIn('e1')).toBeNull();
  signedIn(inEvent('ORGANIZER', 'e2'));
  expect(audienceIn('e1')).toBeNull();
});

test('who moderates an event and keeps a point hears as a host, also where it is no point of this event', () => {
  signedIn(inEvent('MODERATOR', 'e1'), host);
  expect(audienceIn('e1')).toBe('HOST');
  const refused = new Problem('event.session_not_found', 404);
  expect(shownState('e1', { status: 'stopped', waiting: 0, problem: refused }).status).toBe(
    'connecting',
  );
});

test('a host whose line ended is told so', () => {
  signedIn(host);
  const refused = new Problem('event.session_not_found', 404);
  const state = { status: 'stopped', waiting: 0, problem: refused } as const;
  expect(shownState('e1', state)).toEqual(state);
});
