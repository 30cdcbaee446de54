import { language } from '#lib/i18n/language.svelte.ts';
import type { Choice } from '#ui/choice.ts';
import { t } from '../words.ts';
import vi from '../vi.json' with { type: 'json' };

const REASONS = [
  'duplicate',
  'offTopic',
  'unclear',
  'personal',
  'private',
  'conduct',
  'time',
] as const;

export const OTHER = 'other';

/**
 * Why questions are usually rejected. The asker reads the sentence, so that it is Vietnamese
 * whatever the moderator's language; in English its meaning stands below it.
 */
export function reasonChoices(): Choice[] {
  const usual = REASONS.map((reason) => ({
    value: reason,
    label: vi[`reason.${reason}`],
    ...(language.current === 'en' && { hint: t(`reason.${reason}`) }),
  }));
  return [...usual, { value: OTHER, label: t('reason.other') }];
}

/** The sentence for the asker; '' where it has to be written. */
export function reasonText(choice: string): string {
  const reason = REASONS.find((known) => known === choice);
  return reason ? vi[`reason.${reason}`] : '';
}
