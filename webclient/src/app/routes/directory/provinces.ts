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

/** The provinces in force on one day, and what they were and became in the reforms around it. */
export interface ProvinceSet {
  provinces: Province[];
  /** The first and the last day on which exactly these are in force; null: open on that side. */
  from: string | null;
  to: string | null;
  /** The last day of the set before, the first of the set after; null: there is none. */
  before: string | null;
  after: string | null;
}

export interface Province {
  unit: AdminUnit;
  /** What it was put together from, itself included where it went on. */
  madeOf: AdminUnit[];
  /** What it became part of. */
  became: AdminUnit[];
}

export async function provinceSetOn(day: string): Promise<ProvinceSet> {
  const units = await provincesOn(day);
  const bounds = boundsOf(units);
  const [earlier, later] = await Promise.all([
    bounds.before ? provincesOn(bounds.before) : [],
    bounds.after ? provincesOn(bounds.after) : [],
  ]);
  const provinces = units.map((unit) => ({
    unit,
    madeOf: earlier.filter(({ successor }) => successor === unit.id),
    became: later.filter(({ id }) => id === unit.successor),
  }));
  return { provinces, ...bounds };
}

/** Reforms come into force on one day for all: the set changes where the validity of one ends. */
export function boundsOf(units: AdminUnit[]): Omit<ProvinceSet, 'provinces'> {
  const from =
    units
      .flatMap(({ validFrom }) => validFrom ?? [])
      .sort()
      .at(-1) ?? null;
  const to = units.flatMap(({ validTo }) => validTo ?? []).sort()[0] ?? null;
  return { from, to, before: from && plusDays(from, -1), after: to && plusDays(to, 1) };
}

/** Today's provinces and, after them, those of before the last reform, to which older records belong. */
export async function provincesOfToday(): Promise<AdminUnit[]> {
  const now = await provincesOn();
  const { before } = boundsOf(now);
  return before ? [...now, ...(await provincesOn(before))] : now;
}

export function provinceChoices(units: AdminUnit[]): Choice[] {
  return units.map((unit) => ({ value: unit.id, label: provinceWords(unit) }));
}

/** A province that is no more says until when: its name may have gone to a larger one. */
export function provinceWords({ name, validTo }: AdminUnit): string {
  return validTo ? t('province.until', { name, day: dayWords(validTo) }) : name;
}
