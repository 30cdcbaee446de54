/** Deadlines as people say them: so many minutes, hours or days before the session begins. */

const HOUR = 60;
const DAY = 24 * HOUR;

/** What is offered, in minutes before the session begins. */
export const USUAL_DEADLINES = [
  15,
  30,
  60,
  ...[2, 4, 12].map((hours) => hours * HOUR),
  ...[1, 2, 3, 5, 7, 14, 30].map((days) => days * DAY),
];

export interface Deadline {
  unit: 'NONE' | 'MINUTES' | 'HOURS' | 'DAYS';
  amount: number;
}

/** In the largest unit in which it is a whole number; an hour is said as 60 minutes. */
export function deadlineOf(minutesBefore: number | null): Deadline {
  if (minutesBefore === null) return { unit: 'NONE', amount: 0 };
  if (minutesBefore > 0 && minutesBefore % DAY === 0)
    return { unit: 'DAYS', amount: minutesBefore / DAY };
  if (minutesBefore > HOUR && minutesBefore % HOUR === 0)
    return { unit: 'HOURS', amount: minutesBefore / HOUR };
  return { unit: 'MINUTES', amount: minutesBefore };
}

/** What is offered, with the one that stands, in order. */
export function deadlinesWith(standing: number | null): number[] {
  const all = new Set(USUAL_DEADLINES);
  if (standing !== null) all.add(standing);
  return [...all].sort((one, other) => one - other);
}
