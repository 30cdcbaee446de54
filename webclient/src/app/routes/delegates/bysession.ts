import type { UnitAllotment } from './types.ts';

/** Allotments by their session, both in the order in which the server names them. */
export function bySession(allotments: UnitAllotment[]) {
  const found: { session: UnitAllotment; allotments: UnitAllotment[] }[] = [];
  for (const allotment of allotments) {
    const last = found.at(-1);
    if (last?.session.sessionId === allotment.sessionId) last.allotments.push(allotment);
    else found.push({ session: allotment, allotments: [allotment] });
  }
  return found;
}
