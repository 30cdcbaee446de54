import { words } from '#lib/i18n/words.ts';
import { deadlineOf } from './deadline.ts';
import en from './en.json' with { type: 'json' };
import type { Known } from './types.ts';
import vi from './vi.json' with { type: 'json' };

export const t = words({ vi, en });

/** What is to be done, in the words of the product or of the organizers. */
export function checkName(item: { known: Known | null; title: string | null }): string {
  return item.known ? t(`check.${item.known}`) : (item.title ?? '');
}

export function deadlineWords(minutesBefore: number | null): string {
  const { unit, amount } = deadlineOf(minutesBefore);
  return t(`due.${unit}`, { amount });
}
