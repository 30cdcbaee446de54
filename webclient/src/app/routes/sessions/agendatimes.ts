import { formatTime } from '#lib/format.ts';
import { parseTime } from '#lib/localtime.ts';

const DAY = 24 * 60;

/** The time of day at which something `startMinute` after the session's start begins: 08:30. */
export function timeAt(sessionStart: string, startMinute: number): string {
  return formatTime(new Date(Date.parse(sessionStart) + startMinute * 60_000));
}

/**
 * Minutes from the session's start to a time of day as typed; a time before the start is the next
 * day's. Null when it is no time.
 */
export function minuteOf(sessionStart: string, time: string): number | null {
  const typed = parseTime(time);
  const start = parseTime(formatTime(sessionStart));
  if (!typed || !start) return null;
  const minutes = (typed.hour - start.hour) * 60 + typed.minute - start.minute;
  return (minutes + DAY) % DAY;
}

/** One after the other from the first on, without gaps. */
export function chained<Item extends { time: string; minutes: string }>(
  sessionStart: string,
  items: Item[],
): Item[] {
  let next = items[0] ? (minuteOf(sessionStart, items[0].time) ?? 0) : 0;
  return items.map((item) => {
    const time = timeAt(sessionStart, next);
    next += Number(item.minutes) || 0;
    return { ...item, time };
  });
}
