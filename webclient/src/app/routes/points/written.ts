import type { PointView } from './types.ts';

/** The fields of a point that can be changed, as the server takes them. */
export function writtenPoint(point: PointView) {
  const {
    version,
    name,
    code,
    chair,
    hostName,
    hostEmail,
    hostPhone,
    technicianName,
    technicianPhone,
    place,
    capacity,
    connectionLink,
    connectionNote,
  } = point;
  return {
    version,
    name,
    code,
    chair,
    hostName,
    hostEmail,
    hostPhone,
    technicianName,
    technicianPhone,
    place,
    capacity,
    connectionLink,
    connectionNote,
  };
}
