import type { TimerView } from './model.ts';

/** How the timer looks: calm, close to the end, or beyond it. */
export type Look = 'calm' | 'warning' | 'over';

/**
 * Milliseconds that remain at the server's time `now`; below zero the timer is overrun. Null where
 * none is set.
 */
export function remaining(timer: TimerView, now: number): number | null {
  if (timer.state === 'NONE') return null;
  if (timer.startedAt === null) return timer.durationMillis;
  const until = timer.pausedAt === null ? now : Date.parse(timer.pausedAt);
  return timer.durationMillis - (until - Date.parse(timer.startedAt));
}

/** With the first of its warnings a timer turns. */
export function lookOf(timer: TimerView, left: number): Look {
  if (left < 0) return 'over';
  const first = timer.warnings[0] ?? 0;
  return shownSeconds(left) <= first ? 'warning' : 'calm';
}

/** Whole seconds on the screen: 5:00 when it starts, 0:00 when it ends, then upwards. */
export function shownSeconds(left: number): number {
  return left >= 0 ? Math.ceil(left / 1_000) : Math.floor(-left / 1_000);
}

/** 4:07, 1:02:30; beyond the end +0:35. */
export function formatLeft(left: number): string {
  const seconds = shownSeconds(left);
  const text = formatLength(seconds);
  return left < 0 && seconds > 0 ? `+${text}` : text;
}

/** 4:07 for 247 seconds. */
export function formatLength(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0
    ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** What is left as a part of the whole, 1 at the start and 0 at the end. */
export function share(timer: TimerView, left: number): number {
  return timer.durationMillis > 0 ? Math.max(0, Math.min(1, left / timer.durationMillis)) : 0;
}

/** Seconds of a length as typed: "5", "5:30", "1:00:00", "90s" or "5 phút"; null for none. */
export function readLength(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const plain = /^(\d{1,4})(?:\s*(?:phút|ph|p|m|min|minutes?|'))?$/.exec(text);
  if (plain) return within(Number(plain[1]) * 60);
  const seconds = /^(\d{1,5})\s*(?:giây|s|"|seconds?)$/.exec(text);
  if (seconds) return within(Number(seconds[1]));
  const parts = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text);
  if (!parts || Number(parts[3]) > 59) return null;
  return within(Number(parts[1] ?? 0) * 3_600 + Number(parts[2]) * 60 + Number(parts[3]));
}

function within(seconds: number): number | null {
  return seconds >= 1 && seconds <= 86_400 ? seconds : null;
}
