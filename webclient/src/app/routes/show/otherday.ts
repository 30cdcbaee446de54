import type { Programme } from './model.ts';

/** Further away than this is no delay: the session is held on another day than planned. */
const ANOTHER_DAY = 12 * 3_600_000;

/**
 * The programme with its planned times on the day on which it is really held: rehearsed, or put
 * off. They then count from the first item that began.
 */
export function onItsDay(programme: Programme): Programme {
  const began = programme.items
    .flatMap(({ startedAt, startsAt }) =>
      startedAt ? [{ at: Date.parse(startedAt), planned: Date.parse(startsAt) }] : [],
    )
    .sort((one, other) => one.at - other.at)[0];
  if (!began || !isAnotherDay(began.planned, began.at)) return programme;
  return movedBy(programme, began.at - began.planned);
}

export function isAnotherDay(planned: number, now: number): boolean {
  return Math.abs(now - planned) > ANOTHER_DAY;
}

/** The same programme so many milliseconds later. */
export function movedBy(programme: Programme, milliseconds: number): Programme {
  const moved = (instant: string) => new Date(Date.parse(instant) + milliseconds).toISOString();
  return {
    ...programme,
    startsAt: moved(programme.startsAt),
    endsAt: moved(programme.endsAt),
    items: programme.items.map((item) => ({ ...item, startsAt: moved(item.startsAt) })),
  };
}
