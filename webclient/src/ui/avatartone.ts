const TONES = ['primary', 'warning', 'success', 'ink', 'info'] as const;

/** Always the same for one name; people with the same initials mostly differ in it. */
export function avatarTone(name: string): (typeof TONES)[number] {
  const sum = [...name.normalize('NFC')].reduce(
    (so, letter) => (so * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    0,
  );
  return TONES[sum % TONES.length] ?? 'primary';
}
