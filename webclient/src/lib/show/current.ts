/** The agenda item that runs, as everybody in the session may see it. */
export interface CurrentItem {
  title: string;
  /** When it was to begin. */
  startsAt: string;
  /** What it gets. */
  minutes: number;
  startedAt: string;
}

const MINUTE = 60_000;
/** Further away than this is no delay: the session is held on another day than planned. */
const ANOTHER_DAY = 720;

/** From when to when the item is to run, and how many minutes later it began; below zero: earlier. */
export function planOf({ startsAt, minutes, startedAt }: CurrentItem) {
  const late = Math.trunc((Date.parse(startedAt) - Date.parse(startsAt)) / MINUTE);
  const otherDay = Math.abs(late) > ANOTHER_DAY;
  const from = Date.parse(otherDay ? startedAt : startsAt);
  return { from: new Date(from), to: new Date(from + minutes * MINUTE), late: otherDay ? 0 : late };
}
