import type { Programme, ShowItem } from './model.ts';
import { isAnotherDay, movedBy } from './otherday.ts';

const MINUTE = 60_000;
/** Less than this is not worth a word: nobody runs a meeting by the second. */
const PUNCTUAL = MINUTE;

export interface Pace {
  /** When each item that is still to come, or runs, is likely to begin and end. */
  expected: Map<string, { startsAt: number; endsAt: number }>;
  endsAt: number;
  /** How much later than in the agenda its last item ends; below zero: earlier. */
  delay: number;
  /** How much later ends what is planned than the session; below zero: earlier. */
  over: number;
}

export type Tardiness = 'early' | 'punctual' | 'late';

export function tardiness(milliseconds: number): Tardiness {
  if (Math.abs(milliseconds) < PUNCTUAL) return 'punctual';
  return milliseconds > 0 ? 'late' : 'early';
}

/** How the session goes at the time `now`. */
export function paceOf(planned: Programme, now: number): Pace {
  const programme = startingToday(planned, now);
  const { items } = programme;
  const running = items.find(({ state }) => state === 'RUNNING');
  const toCome = items.filter(({ state }) => state === 'PLANNED');
  const expected: Pace['expected'] = new Map();
  let cursor = Math.max(now, begun(items) ? now : Date.parse(programme.startsAt));
  if (running) {
    const endsAt = Math.max(now, endOfRunning(running));
    expected.set(running.id, { startsAt: Date.parse(running.startedAt ?? ''), endsAt });
    cursor = endsAt;
  }
  for (const item of toCome) {
    const startsAt = startOf(item, gapBefore(items, item), cursor);
    cursor = startsAt + item.minutes * MINUTE;
    expected.set(item.id, { startsAt, endsAt: cursor });
  }
  const endsAt = expected.size > 0 ? cursor : (lastEnd(items) ?? Date.parse(programme.endsAt));
  const last = Math.max(...items.map(plannedEnd));
  return {
    expected,
    endsAt,
    delay: items.length > 0 ? endsAt - last : 0,
    over: endsAt - Date.parse(programme.endsAt),
  };
}

/** Where nothing has begun on the day that was planned, nobody is late yet. */
function startingToday(programme: Programme, now: number): Programme {
  const start = Date.parse(programme.startsAt);
  if (now < start || begun(programme.items) || !isAnotherDay(start, now)) return programme;
  return movedBy(programme, now - start);
}

/** A gap in the agenda is a rest that delay uses up; who is ahead keeps it as it is. */
function startOf(item: ShowItem, gap: number, cursor: number): number {
  return Math.max(cursor, Math.min(Date.parse(item.startsAt), cursor + gap));
}

function gapBefore(items: ShowItem[], item: ShowItem): number {
  const before = items[items.indexOf(item) - 1];
  return before ? Math.max(0, Date.parse(item.startsAt) - plannedEnd(before)) : 0;
}

function endOfRunning({ runningSince, minutes, ranSeconds }: ShowItem): number {
  return Date.parse(runningSince ?? '') + minutes * MINUTE - ranSeconds * 1_000;
}

function plannedEnd({ startsAt, plannedMinutes }: ShowItem): number {
  return Date.parse(startsAt) + plannedMinutes * MINUTE;
}

function begun(items: ShowItem[]): boolean {
  return items.some(({ startedAt }) => startedAt !== null);
}

function lastEnd(items: ShowItem[]): number | null {
  const ends = items.flatMap(({ endedAt }) => (endedAt ? [Date.parse(endedAt)] : []));
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** The item that comes next: the first one after the present that was not dealt with yet. */
export function nextOf({ items }: Programme): ShowItem | undefined {
  const present = items.findLastIndex(({ state }) => state === 'RUNNING' || state === 'DONE');
  return (
    items.slice(present + 1).find(({ state }) => state === 'PLANNED') ??
    items.find(({ state }) => state === 'PLANNED')
  );
}
