import { formatShare } from '#lib/format.ts';
import { language } from '#lib/i18n/language.svelte.ts';
import { compare } from '#lib/text.ts';
import type { FeedbackFormSummary, ProvinceRate } from './types.ts';

export type RateColumn = 'name' | 'asked' | 'responses' | 'rate';

export interface RateSort {
  column: RateColumn;
  descending: boolean;
}

/** The share of those asked who answered; null where nobody was asked. */
export function rateOf({ asked, responses }: Pick<ProvinceRate, 'asked' | 'responses'>) {
  return asked === 0 ? null : responses / asked;
}

/** All who were asked, by mail or on the page where they joined. */
export function overall({ askedByMail, joined, responses }: FeedbackFormSummary) {
  return { asked: askedByMail + joined, responses };
}

/** Few of many are not none, and nearly all are not all. */
export function rateWords(rate: number | null): string {
  if (rate === null) return '–';
  if (rate > 0 && rate < 0.005) return '<1%';
  if (rate < 1 && rate >= 0.995) return '>99%';
  return formatShare(rate);
}

/** Where equals meet, and where nobody was asked, the order is that of the names. */
export function sorted(rates: ProvinceRate[], { column, descending }: RateSort): ProvinceRate[] {
  const sign = descending ? -1 : 1;
  const byName = (one: ProvinceRate, other: ProvinceRate) =>
    compare(one.name ?? '', other.name ?? '');
  if (column === 'name') return rates.toSorted((one, other) => sign * byName(one, other));
  const value = (rate: ProvinceRate) => (column === 'rate' ? (rateOf(rate) ?? -1) : rate[column]);
  return rates.toSorted((one, other) => sign * (value(one) - value(other)) || byName(one, other));
}

/** 4,2 in Vietnamese, 4.2 in English. */
export function formatMean(mean: number): string {
  const locale = language.current === 'vi' ? 'vi-VN' : 'en-GB';
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, digits).format(mean);
}
