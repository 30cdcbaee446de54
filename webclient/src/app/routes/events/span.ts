import { formatDate, formatDay } from '#lib/format.ts';
import type { EventRow } from './types.ts';
import { t } from './words.ts';

/** From the first session's day to the last one's, in words. */
export function spanOf({ startsAt, endsAt }: Pick<EventRow, 'startsAt' | 'endsAt'>): string {
  if (!startsAt || !endsAt) return t('list.noSession');
  const [first, last] = [formatDate(startsAt), formatDate(endsAt)];
  return first === last ? formatDay(startsAt) : `${first} – ${last}`;
}
