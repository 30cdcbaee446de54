/** The agenda item that runs, as everybody in the session may see it. */
export interface CurrentItem {
  title: string;
  /** When it was to begin. */
  startsAt: string;
  /** What it gets. */
  minutes: number;
  startedAt: string;
  /** When it has had its minutes. */
  endsAt: string;
}

const MINUTE = 60_000;
/** Further away than this is no delay: the session is held on another day than planned. */
const ANOTHER_DAY = 720;

/**
 * From when to when an item that has begun runs, and how many minutes later than planned it began;
 * below zero: earlier. What takes longer than it was given goes on at least until now.
 */
export function timesOf({ startsAt, minutes, startedAt, endsAt }: CurrentItem, now: number) {
  const from = Date.parse(startedAt);
  // A server that is still to be renewed does not say when it ends.
  const end = Date.parse(endsAt) || from + minutes * MINUTE;
  const late = Math.trunc((from - Date.parse(startsAt)) / MINUTE);
  return {
    from: new Date(from),
    to: new Date(Math.max(end, now)),
    late: Math.abs(late) > ANOTHER_DAY ? 0 : late,
  };
}
