/** A number of people as somebody typed it; null where it is none. */
export function parseCount(text: string): number | null {
  const digits = text.trim().replace(/[.\s]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
