/** Minutes as typed, 1 to 1440; null for anything else. */
export function minutesOf(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes >= 1 && minutes <= 1_440 ? minutes : null;
}
