import { expect, test } from 'vitest';
import type { Grant } from '../../viewer/viewer.svelte.ts';
import { ownUnits } from './ownunits.ts';
import type { UnitAllotment } from './types.ts';

const staffOf = (scopeId: string): Grant => ({
  role: 'ORGANIZATION_STAFF',
  scopeKind: 'ORGANIZATION',
  scopeId,
});

test('own organizations come once each, with the name that an allotment tells', () => {
  const allotments = [{ organizationId: 'a', organizationName: 'Sở A' }] as UnitAllotment[];
  const host: Grant = { role: 'HOST', scopeKind: 'BRIDGE_POINT', scopeId: 'p' };
  expect(ownUnits([staffOf('a'), host, staffOf('b'), staffOf('a')], allotments)).toEqual([
    { id: 'a', name: 'Sở A' },
    { id: 'b', name: '' },
  ]);
});

test('by a link, the organizations are those whose allotments it opens', () => {
  const allotments = [
    { organizationId: 'a', organizationName: 'Sở A' },
    { organizationId: 'a', organizationName: 'Sở A' },
  ] as UnitAllotment[];
  const link: Grant = { role: 'ORGANIZATION_STAFF', scopeKind: 'EVENT_UNIT', scopeId: 'u' };
  expect(ownUnits([link], allotments)).toEqual([{ id: 'a', name: 'Sở A' }]);
});
