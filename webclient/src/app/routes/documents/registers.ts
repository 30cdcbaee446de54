import { api } from '#lib/api.ts';
import type { Page } from '../../listing/pagedlist.svelte.ts';
import type { GivenNumber, Register } from './types.ts';
import { t } from './words.ts';

/** The number that the next document of a register gets. */
export function nextOf({ firstNumber, lastNumber }: Register): number {
  return lastNumber === null ? (firstNumber ?? 1) : lastNumber + 1;
}

/** Whether somebody may still say with which number it begins. */
export function mayBegin({ firstNumber }: Register): boolean {
  return firstNumber === null;
}

/** From which number to which. */
export function givenIn({ firstNumber, lastNumber }: Register): string {
  if (lastNumber === null) return t('register.nothingGiven');
  return t('register.given', { first: firstNumber ?? 1, last: lastNumber });
}

const AT_ONCE = 200;
/** More would be a book. */
const MOST_PAGES = 25;

/** What was given out of a register in a year, the last first; of very many the last 5,000. */
export async function listGiven(
  path: string,
  year: string,
): Promise<{ rows: GivenNumber[]; total: number }> {
  const rows = new Map<string, GivenNumber>();
  let total = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const found = await api.get<Page<GivenNumber>>(path, { query: { year, page, size: AT_ONCE } });
    // One that is given meanwhile moves the others on.
    for (const row of found.items) rows.set(row.number, row);
    total = found.total;
    if (found.items.length < AT_ONCE) break;
  }
  return { rows: [...rows.values()], total };
}
