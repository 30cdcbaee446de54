import { words } from '#lib/i18n/words.ts';
import en from './en.json' with { type: 'json' };
import type { Refusal } from './types.ts';
import vi from './vi.json' with { type: 'json' };

export const t = words({ vi, en });

export function refusalWords({ reason, note }: Refusal): string {
  if (reason === 'OTHER') return note ?? t('refusal.OTHER');
  return note ? `${t(`refusal.${reason}`)}: ${note}` : t(`refusal.${reason}`);
}
