import { TIME_ZONE } from '#lib/format.ts';
import { parseTime } from '#lib/localtime.ts';

const DAY = 86_400_000;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The next moment after `now` at which the meeting's clock shows a time of day; null for none. */
export function untilTime(typed: string, now: number): number | null {
  const wanted = parseTime(typed);
  if (!wanted) return null;
  const [hour = 0, minute = 0, second = 0] = clock.format(now).split(':').map(Number);
  const sinceMidnight = ((hour * 60 + minute) * 60 + second) * 1_000 + (now % 1_000);
  const at = (wanted.hour * 60 + wanted.minute) * 60_000 - sinceMidnight;
  return now + (at > 0 ? at : at + DAY);
}
