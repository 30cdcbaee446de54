import { formatTime, typedDate } from './format.ts';

/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET = '+07:00';

/** Reads 15/8/2023, 15-08-2023 or 15082023; null when it is no date of the calendar. */
export function parseDate(text: string): { day: number; month: number; year: number } | null {
  const found =
    /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})$|^(\d{2})(\d{2})(\d{4})$/.exec(
      text.trim(),
    );
  if (!found) return null;
  const [day = 0, month = 0, year = 0] = found.slice(1).filter(Boolean).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  return { day, month, year };
}

/** Reads 8:30, 08:30, 8h30, 8h, 0830; null when it is no time of day. */
export function parseTime(text: string): { hour: number; minute: number } | null {
  const found = /^(\d{1,2})\s*(?:[:hg.]\s*(\d{2})?)?$|^(\d{2})(\d{2})$/i.exec(text.trim());
  if (!found) return null;
  const hour = Number(found[1] ?? found[3]);
  const minute = Number(found[2] ?? found[4] ?? 0);
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** The instant (ISO, UTC) of a date and time as typed; null while one of them is not complete. */
export function toInstant(dateText: string, timeText: string): string | null {
  const date = parseDate(dateText);
  const time = parseTime(timeText);
  if (!date || !time) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const local = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}T${two(time.hour)}:${two(time.minute)}:00`;
  return new Date(local + OFFSET).toISOString().replace('.000Z', 'Z');
}

/** The two texts of an instant, for editing; empty when there is none. */
export function fromInstant(instant: string | null): { date: string; time: string } {
  if (!instant) return { date: '', time: '' };
  return { date: typedDate(instant), time: formatTime(instant) };
}
