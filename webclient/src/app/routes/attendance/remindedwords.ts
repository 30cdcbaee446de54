import type { Reminded } from './types.ts';
import { t } from './words.ts';

/** What became of a request to remind, in one or two sentences. */
export function remindedWords({ reminded, justReminded, left }: Reminded): string {
  const sentences = [];
  if (reminded > 0) sentences.push(t('reminded.done', { count: reminded }));
  if (justReminded > 0) sentences.push(t('reminded.just', { count: justReminded }));
  if (left > 0) sentences.push(t('reminded.left', { count: left }));
  return sentences.length > 0 ? sentences.join(' ') : t('reminded.nobody');
}
