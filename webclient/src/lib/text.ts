/** Vietnamese text: one form on input, search without accents, order as in a dictionary. */

/** Input in one form (NFC), so that what looks equal is equal. Trims and keeps inner spaces. */
export function normalise(text: string): string {
  return text.normalize('NFC').trim();
}

/** For searching: "Đà Nẵng" and "da nang" fold to the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();
}

/** Whether every word of the query begins a word of the text, accents and case aside. */
export function matches(text: string, query: string): boolean {
  const words = fold(text).split(/[\s\-–,.()]+/);
  return fold(query)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: a, ă, â, … d, đ, … with numbers by value. */
export function compare(one: string, other: string): number {
  return collator.compare(one, other);
}

/** At most two letters to stand for a person: the Vietnamese given name comes last. */
export function initials(name: string): string {
  // What stands in brackets is no name: "Lan (Hà Nội)".
  const words = normalise(name.replace(/\(.*\)/, ' ')).split(/\s+/);
  const [first, last] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  return (first.slice(0, 1) + last.slice(0, 1)).toLocaleUpperCase('vi');
}
