import { formatDate, typedDate } from '#lib/format.ts';

/** Days of the calendar as yyyy-MM-dd, without a time or a zone. */

/** The day that it is in Vietnam at a moment. */
export function dayInVietnam(moment: Date | string): string {
  return typedDate(moment).split('/').reverse().join('-');
}

/** The day that it is in Vietnam. */
export function today(): string {
  return dayInVietnam(new Date());
}

/** The day that is `count` days later; earlier, where it is negative. */
export function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 30/06/2025 for 2025-06-30, in the language of the page. */
export function dayWords(day: string): string {
  return formatDate(`${day}T00:00:00+07:00`);
}
