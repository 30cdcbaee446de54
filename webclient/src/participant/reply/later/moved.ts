import { formatDay, formatTime } from '#lib/format.ts';
import type { Invitation, Told } from '../invitation.ts';

/** What was so when it was answered, and what is so now. */
export interface Change {
  what: 'time' | 'place';
  before: string;
  now: string;
}

/** What has changed since the answer was given; nothing where it was given to what holds. */
export function changesOf(invitation: Invitation, mainRoom: string): Change[] {
  const before = invitation.answeredFor;
  if (!before) return [];
  const now: Told = { ...invitation, point: invitation.pointName };
  const changes: Change[] = [];
  if (timeOf(before) !== timeOf(now))
    changes.push({ what: 'time', before: timeOf(before), now: timeOf(now) });
  // Whoever stands for a bridge point sits there, wherever the main one is; a delegate may be moved.
  const seated = invitation.kind === 'DELEGATE' && before.point !== now.point;
  const where = (told: Told) => (seated ? (told.point ?? told.place) : told.place) ?? mainRoom;
  if (where(before) !== where(now))
    changes.push({ what: 'place', before: where(before), now: where(now) });
  return changes;
}

function timeOf({ startsAt, endsAt }: Told): string {
  const [from, to] = [formatTime(startsAt), formatTime(endsAt)];
  const [first, last] = [formatDay(startsAt), formatDay(endsAt)];
  return first === last ? `${from} – ${to}, ${first}` : `${from}, ${first} – ${to}, ${last}`;
}
