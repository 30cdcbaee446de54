import { api } from '#lib/api.ts';
import type { Choice } from '#ui/choice.ts';
import type { Page } from '../../listing/pagedlist.svelte.ts';
import { dayWords, plusDays } from './days.ts';
import type { AdminUnit } from './types.ts';
import { t } from './words.ts';

/** More provinces than there ever were; the server's bound for one page. */
const ALL = 200;

/** The provinces in force on a day (yyyy-MM-dd; today in Vietnam where none is given). */
export async function provincesOn(day?: string): Promise<AdminUnit[]> {
  const query = { level: 'province', on: day, size: ALL };
  return (await api.get<Page<AdminUnit>>('/api/admin-units', { query })).items;
}

/** The last day before some of `units` came into force; null: they always were. */
export function dayBefore(units: AdminUnit[]): string | null {
  const latest = units.reduce(
    (day, { validFrom }) => (validFrom && validFrom > day ? validFrom : day),
    '',
  );
  return latest ? plusDays(latest, -1) : null;
}

/** The first day on which some of `units` are no more; null: all are still in force. */
export function dayAfter(units: AdminUnit[]): string | null {
  const ends = units.flatMap(({ validTo }) => validTo ?? []).sort();
  return ends[0] ? plusDays(ends[0], 1) : null;
}

/** Today's provinces and, after them, those of before the last reform, to which older records belong. */
export async function provincesOfToday(): Promise<AdminUnit[]> {
  const today = await provincesOn();
  const before = dayBefore(today);
  return before ? [...today, ...(await provincesOn(before))] : today;
}

export function provinceChoices(units: AdminUnit[]): Choice[] {
  return units.map((unit) => ({ value: unit.id, label: provinceWords(unit) }));
}

/** A province that is no more says until when: its name may have gone to a larger one. */
export function provinceWords({ name, validTo }: AdminUnit): string {
  return validTo ? t('province.until', { name, day: dayWords(validTo) }) : name;
}
