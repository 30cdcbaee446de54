import type { Choice } from '#ui/choice.ts';
import type { Delegate } from './types.ts';

/** A bridge point at which delegates of an allotment may sit. */
export interface Seat {
  id: string;
  name: string;
}

/**
 * Where somebody may be seated; where the organizers have put them stays among it. Nothing is to be
 * chosen while there is one place.
 */
export function seatChoices(
  seats: Seat[],
  edited: Pick<Delegate, 'pointId' | 'pointName'> | null,
): Choice[] {
  const choices = seats.map(({ id, name }) => ({ value: id, label: name }));
  const now = edited?.pointId;
  const elsewhere = now && !seats.some(({ id }) => id === now);
  const all = elsewhere ? [{ value: now, label: edited.pointName ?? now }, ...choices] : choices;
  return all.length > 1 ? all : [];
}
