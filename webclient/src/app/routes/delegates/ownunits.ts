import type { Grant } from '../../viewer/viewer.svelte.ts';
import type { UnitAllotment } from './types.ts';

/**
 * The organizations for which somebody works; the name where an allotment tells it. Whoever came by
 * an organization's link works for those whose allotments the link opens.
 */
export function ownUnits(roles: Grant[], allotments: UnitAllotment[]) {
  const staff = roles.filter(({ role }) => role === 'ORGANIZATION_STAFF');
  const ids = staff
    .filter(({ scopeKind }) => scopeKind === 'ORGANIZATION')
    .map(({ scopeId }) => scopeId);
  if (staff.some(({ scopeKind }) => scopeKind === 'EVENT_UNIT')) {
    ids.push(...allotments.map(({ organizationId }) => organizationId));
  }
  return [...new Set(ids)]
    .filter((id): id is string => id !== null)
    .map((id) => ({
      id,
      name: allotments.find(({ organizationId }) => organizationId === id)?.organizationName ?? '',
    }));
}
