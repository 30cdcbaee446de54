import { language } from './i18n/language.svelte.ts';

/** Times arrive in UTC and are shown on the clock of the meeting. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

type Moment = Date | string;

const onTheClock = (locale: string, shown: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...shown });

const parts = onTheClock('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const englishDate = onTheClock('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const weekdays = {
  vi: onTheClock('vi-VN', { weekday: 'long' }),
  en: onTheClock('en-GB', { weekday: 'long' }),
};
const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

function read(moment: Moment): Record<string, string> {
  const date = new Date(moment);
  return Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** 15/08/2023, in every language: as it is typed. */
export function typedDate(moment: Moment): string {
  const { day, month, year } = read(moment);
  return `${day}/${month}/${year}`;
}

/** 15/08/2023; in English 15 Aug 2023, as 5/8 is two days there. */
export function formatDate(moment: Moment): string {
  return language.current === 'en' ? englishDate.format(new Date(moment)) : typedDate(moment);
}

/** 2023, as the meeting's calendar has it. */
export function yearOf(moment: Moment): number {
  return Number(read(moment)['year']);
}

/** 08:30 */
export function formatTime(moment: Moment): string {
  const { hour, minute } = read(moment);
  return `${hour}:${minute}`;
}

/** 08:30, 15/08/2023: the time first, as Vietnamese letters write it. */
export function formatDateTime(moment: Moment): string {
  return `${formatTime(moment)}, ${formatDate(moment)}`;
}

/** Thứ Ba, 15/08/2023 */
export function formatDay(moment: Moment): string {
  return `${weekdays[language.current].format(new Date(moment))}, ${formatDate(moment)}`;
}

/** 08:30 – 11:30, 15/08/2023; with both dates where they differ. */
export function formatPeriod(from: Moment, to: Moment): string {
  if (formatDate(from) !== formatDate(to)) return `${formatDateTime(from)} – ${formatDateTime(to)}`;
  return `${formatTime(from)} – ${formatTime(to)}, ${formatDate(from)}`;
}

/** 08:30 – 11:30, Thứ Ba, 15/08/2023; with both days where they differ. */
export function formatSpan(from: Moment, to: Moment): string {
  if (formatDate(from) === formatDate(to)) {
    return `${formatTime(from)} – ${formatTime(to)}, ${formatDay(from)}`;
  }
  return `${formatTime(from)}, ${formatDay(from)} – ${formatTime(to)}, ${formatDay(to)}`;
}

/** 6.500 in Vietnamese, 6,500 in English. */
export function formatNumber(value: number): string {
  return numbers[language.current].format(value);
}

/** 42% for 0.42. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}
